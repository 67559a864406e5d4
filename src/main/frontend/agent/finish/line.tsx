interface LineProps {
  label: string;
  longest: number;
  text: string;
  write: (text: string) => void;
}

/** One line of text, and what it is. */
export function Line({ label, longest, text, write }: LineProps) {
  return (
    <label class="finish__field">
      <span class="finish__label">{label}</span>
      <input
        class="field"
        dir="auto"
        maxLength={longest}
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
      />
    </label>
  );
}
