export function shortTime(minutes: number): string {
  if (minutes < 1) return 'Baru saja';
  const [value, unit] = split(minutes);
  return `${value} ${{ menit: 'mnt', jam: 'jam', hari: 'hari', minggu: 'mgg' }[unit]}`;
}

export function longTime(minutes: number): string {
  return minutes < 1 ? 'beberapa detik yang lalu' : `${split(minutes).join(' ')} yang lalu`;
}

function split(minutes: number): [number, 'menit' | 'jam' | 'hari' | 'minggu'] {
  if (minutes < 60) return [minutes, 'menit'];
  if (minutes < 1440) return [Math.floor(minutes / 60), 'jam'];
  if (minutes < 10_080) return [Math.floor(minutes / 1440), 'hari'];
  return [Math.floor(minutes / 10_080), 'minggu'];
}
