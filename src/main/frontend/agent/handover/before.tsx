/** Copies that exist already: they come first, another one second. */
import * as say from 'guichet:messages';
import type { HandedOver } from '../../shared/wire-agent';

interface Props {
  done: readonly HandedOver[];
  contextPath: string;
  /** Left out once it was pressed. */
  again: (() => void) | undefined;
}

export function Before({ done, contextPath, again }: Props) {
  return (
    <div class="hand__before">
      <p class="hand__label">{say.agentHandBefore}</p>
      <ul>
        {done.map(({ issueKey, url, summary, status, resolution }) => (
          <li key={issueKey}>
            <a href={contextPath + url}>{issueKey}</a> <span dir="auto">{summary}</span>{' '}
            {(resolution ?? status) && (
              <span class={resolution ? 'g-lozenge g-lozenge--success' : 'g-lozenge'}>
                {resolution ?? status}
              </span>
            )}
          </li>
        ))}
      </ul>
      {again && (
        <button type="button" class="g-button" onClick={again}>
          {say.agentHandAgain}
        </button>
      )}
    </div>
  );
}
