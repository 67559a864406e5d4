/** Two short notes, made here: no file to load, and none before somebody touched the page, as browsers want it. */

export interface Sound {
  /** Whether it would be heard now. */
  readonly mayPlay: boolean;
  play(): void;
}

const NOTES = [
  { hertz: 784, at: 0 },
  { hertz: 1047, at: 0.16 },
] as const;
const LASTS = 0.3;
const LOUDNESS = 0.12;

export function createSound(view: Window & typeof globalThis = window): Sound {
  let context: AudioContext | undefined;

  const gesture = () => {
    if (!('AudioContext' in view)) return;
    context ??= new view.AudioContext();
    if (context.state === 'suspended') void context.resume();
  };
  ['pointerdown', 'keydown'].forEach((kind) =>
    view.addEventListener(kind, gesture, { capture: true, passive: true }),
  );

  return {
    get mayPlay() {
      return context?.state === 'running';
    },
    play() {
      const sounding = context;
      if (sounding?.state !== 'running') return;
      NOTES.forEach(({ hertz, at }) => note(sounding, hertz, sounding.currentTime + at));
    },
  };
}

function note(context: AudioContext, hertz: number, at: number): void {
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = hertz;
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(LOUDNESS, at + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.001, at + LASTS);
  tone.connect(volume).connect(context.destination);
  tone.start(at);
  tone.stop(at + LASTS);
}
