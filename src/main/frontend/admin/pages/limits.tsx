/** Limites et délais: the promise, what waits how long, how much one agent and one customer may have (R36, R85, R151). */
import * as say from 'guichet:messages';
import { NumberSetting } from '../kit/number';
import { RadioSetting } from '../kit/choice';
import { Section } from '../kit/section';
import { Repeats } from './limits/repeats';
import { SkillList } from './limits/skills';
import { TextListSetting } from './text-list';

const MINUTE = 60;
const MEGABYTE = 1024 * 1024;
/** Under it nobody can read, understand and answer (WCAG 2.2.1). */
const TIME_TO_REACT = 20;

const tooShort = (seconds: number) => (seconds < TIME_TO_REACT ? say.adminLimitsShort : undefined);

export default function Limits() {
  return (
    <>
      <Section title={say.adminLimitsPromise}>
        <NumberSetting
          path="pickUpMinutes"
          label={say.adminLimitsPickUp}
          unit="min"
          min={1}
          max={1440}
          hint={say.adminLimitsPickUpHint}
        />
        <RadioSetting
          path="pickUpBy"
          label={say.adminLimitsPickUpBy}
          options={[
            { value: 'directed', label: say.adminLimitsPickUpByDirected },
            { value: 'qualified', label: say.adminLimitsPickUpByQualified },
            { value: 'handover', label: say.adminLimitsPickUpByHandover },
            { value: 'accepted', label: say.adminLimitsPickUpByAccepted },
            { value: 'answered', label: say.adminLimitsPickUpByAnswered },
          ]}
        />
      </Section>

      <Section title={say.adminLimitsOffers} group="routing">
        <RadioSetting
          path="routing.offers"
          label={say.adminLimitsOffered}
          options={[
            { value: 'all', label: say.adminLimitsOfferedAll },
            { value: 'one', label: say.adminLimitsOfferedOne },
          ]}
        />
        <NumberSetting
          path="routing.offerSeconds"
          label={say.adminLimitsOffer}
          unit="s"
          min={1}
          max={3600}
          warn={tooShort}
        />
        <NumberSetting
          path="routing.capacity"
          label={say.adminLimitsCapacity}
          hint={say.adminLimitsCapacityHint}
          max={1000}
        />
        <SkillList />
      </Section>

      <Section title={say.adminLimitsForgotten} group="unseen">
        <Repeats />
      </Section>

      <Section title={say.adminLimitsWaits} group="delays">
        <NumberSetting
          path="delays.waitSeconds"
          label={say.adminLimitsWait}
          unit="s"
          min={1}
          max={86_400}
          hint={say.adminLimitsWaitHint}
        />
        <NumberSetting
          path="delays.waitWarningSeconds"
          label={say.adminLimitsWaitWarning}
          unit="s"
          max={86_400}
          warn={tooShort}
        />
        <NumberSetting
          path="delays.idleSeconds"
          label={say.adminLimitsIdle}
          unit="min"
          min={1 / MINUTE}
          max={1440}
          scale={MINUTE}
          hint={say.adminLimitsIdleHint}
        />
        <NumberSetting
          path="delays.idleWarningSeconds"
          label={say.adminLimitsIdleWarning}
          unit="s"
          max={86_400}
          warn={tooShort}
        />
        <NumberSetting
          path="delays.invitationSeconds"
          label={say.adminLimitsInvitation}
          unit="s"
          min={1}
          max={86_400}
          warn={tooShort}
        />
        <NumberSetting
          path="delays.busyChoiceSeconds"
          label={say.adminLimitsBusy}
          unit="min"
          min={1 / MINUTE}
          max={1440}
          scale={MINUTE}
        />
      </Section>

      <Section title={say.adminLimitsMessages}>
        <NumberSetting
          path="messageLength"
          label={say.adminLimitsLength}
          unit={say.adminLimitsCharacters}
          min={1}
          max={16_000}
        />
        <NumberSetting
          path="amendSeconds"
          label={say.adminLimitsAmend}
          unit="min"
          max={1440}
          scale={MINUTE}
          hint={say.adminLimitsAmendHint}
        />
      </Section>

      <Section title={say.adminLimitsFiles} group="files">
        <NumberSetting
          path="files.largestBytes"
          label={say.adminLimitsLargest}
          unit={say.adminLimitsMegabytes}
          min={1 / 1024}
          max={1024}
          scale={MEGABYTE}
        />
        <TextListSetting path="files.types" label={say.adminLimitsTypes} hint={say.adminLimitsTypesHint} />
      </Section>

      <Section title={say.adminLimitsRates} group="rates" hint={say.adminLimitsRatesHint}>
        <Rate of="conversationsPerHour" label={say.adminLimitsRateConversations} />
        <Rate of="messagesPerMinute" label={say.adminLimitsRateMessages} unit={say.adminLimitsPerMinute} />
        <Rate of="filesPerHour" label={say.adminLimitsRateFiles} />
      </Section>
    </>
  );
}

function Rate({ of, label, unit = say.adminLimitsPerHour }: { of: string; label: string; unit?: string }) {
  return <NumberSetting path={`rates.${of}`} label={label} unit={unit} max={10_000} />;
}
