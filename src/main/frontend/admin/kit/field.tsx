/** A label, a control, its hint and what is wrong with it: the frame of every setting. */
import type { ComponentChildren } from 'preact';
import { Icon } from '../../shared/icons';
import { groupOf } from '../settings/path';
import { type Bind, useBind } from './bind';
import { Origin } from './origin';

export interface FieldProps {
  /** Of the value in the settings, `delays.offerSeconds`. */
  path: string;
  label: string;
  hint?: ComponentChildren;
}

interface Props extends FieldProps {
  children: (bind: Bind) => ComponentChildren;
}

/** One control. A value that is a group by itself says where it comes from. */
export function Field({ path, label, hint, children }: Props) {
  const { bind, fault, frame } = useBind(path, hint);
  return (
    <div ref={frame} class="setting">
      <div class="setting__head">
        <label class="setting__label" for={bind.id}>
          {label}
        </label>
        {groupOf(path) === path && <Origin group={path} />}
      </div>
      {children(bind)}
      <Below id={bind.id} fault={fault} hint={hint} />
    </div>
  );
}

/** Several controls for one value: choices, two languages, a list. */
export function FieldSet({ path, label, hint, children }: Props) {
  const { bind, fault, frame } = useBind(path, hint);
  return (
    <div ref={frame} class="setting">
      <fieldset class="setting__set" aria-describedby={bind['aria-describedby']}>
        <legend class="setting__label">{label}</legend>
        {groupOf(path) === path && <Origin group={path} />}
        {children(bind)}
        <Below id={bind.id} fault={fault} hint={hint} />
      </fieldset>
    </div>
  );
}

/** What is wrong first: it is what one looks for. */
export function Below({
  id,
  fault,
  hint,
}: {
  id: string;
  fault: string | undefined;
  hint: ComponentChildren;
}) {
  return (
    <>
      {fault && (
        <p id={`${id}-fault`} class="setting__fault">
          <Icon name="warning" />
          {fault}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} class="setting__hint">
          {hint}
        </p>
      )}
    </>
  );
}
