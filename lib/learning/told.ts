const CHANNEL = 'tanggap-picks';

/** Tells every context of the browser that picks came or went; to be called when they are in the database. */
export function tellPicks(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** For as long as the context lives. */
export function hearPicks(onChange: () => void): void {
  new BroadcastChannel(CHANNEL).onmessage = onChange;
}
