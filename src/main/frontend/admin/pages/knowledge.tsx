/** Base de connaissances: whether articles are proposed, from which spaces, and to whom (R24, R159). */
import * as say from 'guichet:messages';
import { RadioSetting, SwitchSetting } from '../kit/choice';
import { Section } from '../kit/section';
import { useSetting } from '../admin';
import { TextListSetting } from './text-list';

export default function Knowledge() {
  const [enabled] = useSetting<boolean>('knowledge.enabled');
  return (
    <Section title={say.adminKnowledgeArticles} group="knowledge" hint={say.adminKnowledgeHint}>
      <SwitchSetting path="knowledge.enabled" label={say.adminKnowledgeOn} hint={say.adminKnowledgeOnHint} />
      {enabled && (
        <>
          <TextListSetting
            path="knowledge.spaces"
            label={say.adminKnowledgeSpaces}
            hint={say.adminKnowledgeSpacesHint}
          />
          <RadioSetting
            path="knowledge.audience"
            label={say.adminKnowledgeAudience}
            options={[
              { value: 'everyone', label: say.adminKnowledgeEveryone },
              { value: 'agents', label: say.adminKnowledgeAgents },
            ]}
          />
        </>
      )}
    </Section>
  );
}
