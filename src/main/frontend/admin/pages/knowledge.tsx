/** Base de connaissances: whether articles are proposed, from which spaces, to whom (R24, R159), and where drafts of new ones wait (R115). */
import * as say from 'guichet:messages';
import { RadioSetting, SwitchSetting } from '../kit/choice';
import { Section } from '../kit/section';
import { TextSetting } from '../kit/text';
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
      <TextSetting
        path="knowledge.reviewSpace"
        label={say.adminKnowledgeReview}
        hint={say.adminKnowledgeReviewHint}
        max={255}
      />
      <TextListSetting
        path="knowledge.reviewLabels"
        label={say.adminKnowledgeLabels}
        hint={say.adminKnowledgeLabelsHint}
      />
    </Section>
  );
}
