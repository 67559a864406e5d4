/** What customers may choose a question to be about, and the modules of each (R65, R66). */
import * as say from 'guichet:messages';
import { uuid } from '../../../shared/uuid';
import { ListSetting } from '../../kit/list';
import { Section } from '../../kit/section';
import { TextsSetting } from '../../kit/text';
import type { Texts } from '../../settings/wire';

interface Named {
  /** Never shown: what routing and conversations know it by, whatever it is called. */
  id: string;
  name: Partial<Texts>;
}

interface Topic extends Named {
  modules: Named[];
}

const fresh = (): Named => ({ id: uuid().slice(0, 8), name: { fr: '', en: '' } });
const called = ({ name }: Named, otherwise: string) => [name.fr, name.en].find(Boolean) ?? otherwise;

export function TopicList() {
  return (
    <Section title={say.adminRequestsTopics} hint={say.adminRequestsTopicsHint}>
      <ListSetting<Topic>
        path="topics"
        label={say.adminRequestsTopicsOffered}
        add={say.adminRequestsTopicAdd}
        make={() => ({ ...fresh(), modules: [] })}
        name={(topic) => called(topic, say.adminRequestsTopic)}
        ordered
      >
        {(_, path) => (
          <>
            <TextsSetting path={`${path}.name`} label={say.adminRequestsTopic} max={255} />
            <ListSetting<Named>
              path={`${path}.modules`}
              label={say.adminRequestsModules}
              add={say.adminRequestsModuleAdd}
              make={fresh}
              name={(module) => called(module, say.adminRequestsModule)}
              ordered
            >
              {(module, inner) => (
                <TextsSetting
                  path={`${inner}.name`}
                  label={called(module, say.adminRequestsModule)}
                  max={255}
                />
              )}
            </ListSetting>
          </>
        )}
      </ListSetting>
    </Section>
  );
}
