/** Words of player. */
export const player = {
  title: 'Player',
  video: 'The draft {{name}}',
  position: 'Position',
  positionIs: '{{time}} of {{total}}, frame {{frame}}',
  frame: 'frame {{frame}}',
  speed: 'Speed',
  speedIs: '{{speed}}×',
  volume: 'Volume',
  copy: {
    making: 'Making a copy that plays here',
    why: {
      container: 'This browser does not play {{what}} files.',
      picture: 'This browser does not play {{what}} video.',
      sound: 'This browser does not play {{what}} sound.',
      unknown: 'This browser could not play the file.',
    },
    kept: 'Your file stays as it is.',
    cancel: 'Cancel',
    make: 'Make a copy',
    tryAgain: 'Try again',
    shown: 'Shown: a copy for this player',
    unplayable: 'The copy could not be played either.',
  },
  zone: {
    choose: 'Safe zone',
    source: 'From third parties; TikTok documents none.',
    chosen: 'Chose the safe zone “{{name}}”',
    picture: 'What the app’s own buttons and words cover, by the safe zone “{{name}}”',
  },
} as const
