/** Who knows about which topic: a new conversation is offered to them first (R79). */
import * as say from 'guichet:messages';
import { useSetting } from '../../admin';
import { SelectSetting } from '../../kit/choice';
import { ListSetting } from '../../kit/list';
import { textIn } from '../../settings/texts';
import type { Texts } from '../../settings/wire';
import { TextListSetting } from '../text-list';

interface Topic {
  id: string;
  name: Partial<Texts>;
}

interface Skill {
  topic: string;
  agents: string[];
}

export function SkillList() {
  const [topics = []] = useSetting<readonly Topic[] | undefined>('topics');
  const nameOf = (id: string) => textIn(topics.find((topic) => topic.id === id)?.name) || id;
  const options = topics.map(({ id }) => ({ value: id, label: nameOf(id) }));
  return (
    <ListSetting<Skill>
      path="routing.skills"
      label={say.adminLimitsSkills}
      hint={say.adminLimitsSkillsHint}
      add={say.adminLimitsSkillAdd}
      make={() => ({ topic: options[0]?.value ?? '', agents: [] })}
      name={({ topic }, index) => nameOf(topic) || String(index + 1)}
    >
      {(_, path) => (
        <>
          <SelectSetting path={`${path}.topic`} label={say.adminRequestsTopic} options={options} />
          <TextListSetting
            path={`${path}.agents`}
            label={say.adminLimitsSkillAgents}
            hint={say.adminLimitsSkillAgentsHint}
          />
        </>
      )}
    </ListSetting>
  );
}
