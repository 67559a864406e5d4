/** The form of the way that was chosen in the menu *Terminer*; fetched when one is. */
import type { ComponentType } from 'preact';
import { AskNew, Convert, Decline, End, type FormProps, OutOfScope, Propose } from './forms';
import { DraftArticle } from './draft-article';
import { Rename, Split } from './more-forms';
import styles from './finish.css?inline';
import type { Ending } from './ways';

export { styles };

const forms: Record<Ending | 'decline', ComponentType<FormProps>> = {
  decline: Decline,
  propose: Propose,
  convert: Convert,
  askNew: AskNew,
  split: Split,
  outOfScope: OutOfScope,
  rename: Rename,
  draftArticle: DraftArticle,
  end: End,
};

export default function Finish({ way, ...props }: FormProps & { way: Ending | 'decline' }) {
  const Chosen = forms[way];
  return <Chosen key={way} {...props} />;
}
