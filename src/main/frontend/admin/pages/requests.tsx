/** Demandes: how a conversation becomes a request, how that is qualified, closed and handed over (R91–R101, R148–R150). */
import * as say from 'guichet:messages';
import { useEffect, useState } from 'preact/hooks';
import { Strip } from '../../shared/strip';
import { useAdmin } from '../admin';
import { type Choices, Offered, NONE } from './requests/choices';
import { Creation } from './requests/creation';
import { Qualification } from './requests/qualification';
import styles from './requests/requests.css?inline';
import { Targets } from './requests/targets';
import { TopicList } from './requests/topics';

export { styles };

export default function Requests() {
  const { rest, base } = useAdmin();
  const [choices, setChoices] = useState<Choices>(NONE);
  const [failed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    rest.get<Partial<Choices>>(`${base}/choices`).then(
      (found) => setChoices({ ...NONE, ...found }),
      () => setFailed(true),
    );
  };
  useEffect(load, []);
  return (
    <Offered.Provider value={choices}>
      {failed && (
        <Strip tone="warning" icon="warning" acts={[{ word: say.retry, press: load }]}>
          {say.adminRequestsNoChoices}
        </Strip>
      )}
      <Creation />
      <Qualification />
      <TopicList />
      <Targets />
    </Offered.Provider>
  );
}
