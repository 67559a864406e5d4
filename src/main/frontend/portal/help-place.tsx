/** Help: rules, charter, guide, telephone, links (R11, R73–R75, R132). Always at the same place, two presses away. */
import * as say from 'guichet:messages';
import { lazy } from '../shared/lazy';
import { useStore } from '../shared/store';
import { Header } from './header';
import { ListSkeleton } from './list-empty';
import type { PanelModel } from './panel-model';

const HelpPages = lazy(() => import('./help-pages'), <ListSkeleton />);

export function HelpPlace({ model }: { model: PanelModel }) {
  const { portal } = useStore(model.state);
  const { status, rules } = useStore(model.rules.known);
  return (
    <>
      <Header model={model} title={say.helpTitle} />
      <HelpPages
        model={model}
        rules={rules}
        failed={status === 'failed'}
        retry={() => void model.rules.load(portal)}
      />
    </>
  );
}
