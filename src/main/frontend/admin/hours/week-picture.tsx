/** The picture of one week: a view, no more; on a narrow page it is a list of the same (ux.md 7, 8). */
import * as say from 'guichet:messages';
import { Icon } from '../../shared/icons';
import { textIn } from '../settings/texts';
import { type Day, extentOf, type Piece, plusDays } from './week';
import { capital, clockTime, dayOfMonth, fullDay, shortDay, span, weekTitle } from './words';

interface Props {
  monday: string;
  days: readonly Day[];
  turn: (monday: string) => void;
}

export function WeekPicture({ monday, days, turn }: Props) {
  const extent = extentOf(days);
  const hours = Array.from({ length: (extent.to - extent.from) / 60 + 1 }, (_, at) => extent.from + at * 60);
  return (
    <div class="week">
      <div class="week__head">
        <button
          type="button"
          class="g-button g-button--icon small"
          aria-label={say.adminHoursWeekBefore}
          title={say.adminHoursWeekBefore}
          onClick={() => turn(plusDays(monday, -7))}
        >
          <Icon d="M12 4.5 6.5 10l5.5 5.5" />
        </button>
        <p class="week__title" role="status">
          {weekTitle(monday)}
        </p>
        <button
          type="button"
          class="g-button g-button--icon small"
          aria-label={say.adminHoursWeekAfter}
          title={say.adminHoursWeekAfter}
          onClick={() => turn(plusDays(monday, 7))}
        >
          <Icon name="next" />
        </button>
        <ul class="week__legend" aria-hidden="true">
          <li class="week__key week__key--open">{say.adminHoursOpen}</li>
          <li class="week__key week__key--closing">{say.adminHoursClosing}</li>
          <li class="week__key week__key--holiday">{say.adminHoursHoliday}</li>
        </ul>
      </div>
      <div class="week__grid" style={{ '--hours': hours.length - 1 }}>
        <div class="week__hours" aria-hidden="true">
          {hours.slice(0, -1).map((minutes) => (
            <span key={minutes}>{clockTime(minutes)}</span>
          ))}
        </div>
        <ol class="week__days">
          {days.map(({ date, pieces }) => (
            <li key={date} class="week__day">
              <p class="week__date">
                <span class="g-hidden">{capital(fullDay(date))}</span>
                <span aria-hidden="true">{shortDay(date)}</span>
                <b aria-hidden="true">{dayOfMonth(date)}</b>
              </p>
              <ul class={`week__pieces${pieces.length ? '' : ' week__pieces--none'}`}>
                {pieces.length === 0 && <li class="week__none">{say.adminHoursClosed}</li>}
                {pieces.map((piece) => (
                  <li
                    key={`${piece.kind}${piece.from}`}
                    class={`week__piece week__piece--${piece.kind}`}
                    style={{
                      '--from': (Math.max(piece.from, extent.from) - extent.from) / 60,
                      '--to': (Math.min(piece.to, extent.to) - extent.from) / 60,
                    }}
                  >
                    <Words piece={piece} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

function Words({ piece: { kind, from, to, name } }: { piece: Piece }) {
  if (kind === 'open') return <b class="week__span">{span(from, to).replace(/\s–\s/, '–')}</b>;
  return (
    <>
      <b>{kind === 'holiday' ? say.adminHoursHoliday : say.adminHoursClosing}</b>
      {kind === 'closing' && <span class="week__when">{span(from, to)}</span>}
      {textIn(name) && <span>{textIn(name)}</span>}
    </>
  );
}
