/** An article as it is read. The server sends words, their order and where its own images are; here they become elements, never markup. */
import * as say from 'guichet:messages';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Run {
  text: string;
  strong?: true;
  emphasised?: true;
  code?: true;
  link?: string;
}

interface Cell {
  heading?: true;
  blocks: Block[];
}

export type Block =
  | { is: 'paragraph'; words: Run[] }
  | { is: 'heading'; level: number; words: Run[] }
  | { is: 'list'; ordered: boolean; items: Block[][] }
  | { is: 'aside'; blocks: Block[] }
  | { is: 'code'; text: string }
  | { is: 'table'; rows: Cell[][] }
  | { is: 'picture'; text: string; url: string };

/** @param here what is before the path of an image */
export function Body({ blocks, here }: { blocks: readonly Block[]; here: string }) {
  return (
    <>
      {blocks.map((block) => (
        <Part {...{ block, here }} />
      ))}
    </>
  );
}

function Part({ block, here }: { block: Block; here: string }) {
  switch (block.is) {
    case 'paragraph':
      return <p>{block.words.map(run)}</p>;
    case 'heading': {
      // Below the article's title, which is the third.
      const Level = `h${Math.min(6, 3 + block.level)}` as 'h4';
      return <Level>{block.words.map(run)}</Level>;
    }
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((blocks) => (
            <li>
              <Body {...{ blocks, here }} />
            </li>
          ))}
        </List>
      );
    }
    case 'aside':
      return (
        <blockquote>
          <Body blocks={block.blocks} here={here} />
        </blockquote>
      );
    case 'code':
      return <pre tabIndex={0}>{block.text}</pre>;
    case 'table':
      return <Table rows={block.rows} here={here} />;
    case 'picture':
      return <Picture text={block.text} src={here + block.url} />;
  }
}

function run({ text, strong, emphasised, code, link }: Run): ComponentChildren {
  let words: ComponentChildren = text;
  if (code) words = <code>{words}</code>;
  if (emphasised) words = <em>{words}</em>;
  if (strong) words = <strong>{words}</strong>;
  if (!link) return words;
  return (
    <a class="g-link" href={link} target="_blank" rel="noopener noreferrer">
      {words} <span class="g-hidden">{say.helpNewTab}</span>
    </a>
  );
}

/** Wider than the window, it moves by itself. */
function Table({ rows, here }: { rows: Cell[][]; here: string }) {
  return (
    <div class="reading__table" tabIndex={0} role="region" aria-label={say.articleTable}>
      <table>
        <tbody>
          {rows.map((cells, row) => (
            <tr>
              {cells.map(({ heading, blocks }) =>
                heading ? (
                  <th scope={row === 0 ? 'col' : 'row'}>
                    <Body {...{ blocks, here }} />
                  </th>
                ) : (
                  <td>
                    <Body {...{ blocks, here }} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What it shows is said in words where it cannot be had. */
function Picture({ text, src }: { text: string; src: string }) {
  const [absent, setAbsent] = useState(false);
  if (absent) {
    return (
      <p class="reading__absent">
        {say.articlePictureAbsent} {text}
      </p>
    );
  }
  return <img src={src} alt={text} loading="lazy" decoding="async" onError={() => setAbsent(true)} />;
}
