/** Teams that a request can be handed over to, and what becomes of its type and priority there (R116–R121). */
import * as say from 'guichet:messages';
import { useSetting } from '../../admin';
import { SelectSetting } from '../../kit/choice';
import { ListSetting } from '../../kit/list';
import { Section } from '../../kit/section';
import { TextsSetting } from '../../kit/text';
import type { Texts } from '../../settings/wire';
import { optionsOf, useChoices } from './choices';

interface Target {
  project: string;
  name: Partial<Texts>;
  bug: string;
  other: string;
  link: string;
  priorities: Record<string, string>;
}

export function Targets() {
  return (
    <Section title={say.adminRequestsTargets} hint={say.adminRequestsTargetsHint} group="handOver">
      <ListSetting<Target>
        path="handOver.targets"
        label={say.adminRequestsTargetsOffered}
        add={say.adminRequestsTargetAdd}
        make={() => ({ project: '', name: { fr: '', en: '' }, bug: '', other: '', link: '', priorities: {} })}
        name={({ name, project }) => [name.fr, name.en, project].find(Boolean) ?? say.adminRequestsTarget}
        ordered
      >
        {(target, path) => <TargetFields {...{ target, path }} />}
      </ListSetting>
    </Section>
  );
}

function TargetFields({ target, path }: { target: Target; path: string }) {
  const { projects, linkTypes } = useChoices();
  const types = projects.find(({ key }) => key === target.project)?.issueTypes ?? [];
  return (
    <>
      <TextsSetting path={`${path}.name`} label={say.adminRequestsTargetName} max={255} />
      <div class="pairs">
        <SelectSetting
          path={`${path}.project`}
          label={say.adminRequestsTargetProject}
          options={projects.map(({ key, name }) => ({ value: key, label: `${name} (${key})` }))}
        />
        <SelectSetting
          path={`${path}.link`}
          label={say.adminRequestsTargetLink}
          none={say.adminRequestsTargetLinkUsual}
          options={optionsOf(linkTypes)}
        />
        <SelectSetting path={`${path}.bug`} label={say.adminRequestsTargetBug} options={optionsOf(types)} />
        <SelectSetting
          path={`${path}.other`}
          label={say.adminRequestsTargetOther}
          options={optionsOf(types)}
        />
      </div>
      <PriorityMap path={`${path}.priorities`} />
    </>
  );
}

/** Names may hold what paths are made of, so the map is written as a whole. */
function PriorityMap({ path }: { path: string }) {
  const { priorities } = useChoices();
  const [map = {}, set] = useSetting<Record<string, string> | undefined>(path);
  const names = [...new Set([...priorities, ...Object.keys(map)])];
  const changed = (ours: string, theirs: string) =>
    Object.fromEntries(
      Object.entries({ ...map, [ours]: theirs }).filter(([name, there]) => there && there !== name),
    );
  if (names.length === 0) return null;
  return (
    <details class="mapped" open={Object.keys(map).length > 0}>
      <summary>{say.adminRequestsTargetPriorities}</summary>
      <div class="pairs">
        {names.map((name) => (
          <label key={name} class="mapped__one">
            <span class="mapped__name">{name}</span>
            <select
              class="field"
              value={map[name] ?? ''}
              onChange={({ currentTarget: { value } }) => set(changed(name, value))}
            >
              <option value="">{say.adminRequestsTargetPrioritySame}</option>
              {[...new Set([...priorities, ...Object.values(map)])]
                .filter((there) => there !== name)
                .map((there) => (
                  <option key={there} value={there}>
                    {there}
                  </option>
                ))}
            </select>
          </label>
        ))}
      </div>
    </details>
  );
}
