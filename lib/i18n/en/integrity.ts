export const integrity = {
  finding: {
    'no-entries': 'There are no events to check (no entries.ndjson, .ndjson or .jsonl file).',
    'not-a-leaf': 'Record {{seq}} cannot be read as a journal line.',
    gap: 'Records are missing from record {{seq}} on.',
    reordered: 'Record {{seq}} stands in the wrong place: records changed places or were repeated.',
    replayed: 'Record {{seq}} repeats an event that was already recorded.',
    'broken-link': 'Record {{seq}} was changed: the next record names another fingerprint for it.',
    'other-device': 'Record {{seq}} comes from another device.',
    'wrong-hash': 'Record {{seq}} does not fit the fingerprint stored beside it.',
    'cut-short': 'Records are missing at the end, from record {{seq}} on: the file was cut.',
    'no-checkpoints': 'There are no signed checkpoints: only the chain itself could be checked.',
    'checkpoint-unreadable': 'A checkpoint cannot be read.',
    'checkpoint-signature': 'The signature of the checkpoint at record {{seq}} is wrong ({{name}}).',
    'checkpoint-root':
      'Records were changed between record {{seq}} and record {{number}}: the signed checkpoint holds something else.',
    'checkpoint-order': 'The checkpoints are not in order (record {{seq}}).',
    'checkpoint-fork': 'Two different histories of {{seq}} records were signed: the journal was forked.',
    'checkpoint-origin': 'The checkpoint at record {{seq}} is of another journal ({{name}}).',
    'keys-unreadable': 'A public key cannot be read.',
    'key-unknown': 'The bundle brings a key that you do not trust ({{name}}).',
    'key-weak': 'A key is of a kind under which anything verifies ({{name}}); it is refused.',
    'key-from-bundle':
      'The key comes from the bundle itself ({{name}}). Compare it with the one the office gave you.',
    'unsealed-tail': 'The newest records are not yet sealed, from record {{seq}} on ({{number}}).',
    'anchor-mismatch':
      'The history differs from the checkpoint kept elsewhere: changed between record {{seq}} and record {{number}}.',
    'anchor-beyond':
      'Records are missing from record {{seq}} on: the checkpoint kept elsewhere knows {{number}} records.',
    'anchor-other-log':
      'A checkpoint kept elsewhere is of another journal ({{name}}); it proves nothing here.',
    'anchor-unreadable': 'A checkpoint kept elsewhere cannot be read.',
    anchored: 'A checkpoint from elsewhere vouches for all records up to {{seq}}.',
    unanchored:
      'No checkpoint from elsewhere was compared: a cut or a complete rewrite by whoever has the device would not show.',
    'unanchored-tail':
      'The records from {{seq}} on ({{number}}) are newer than every checkpoint from elsewhere.',
    cosigned: 'The checkpoint at record {{seq}} was countersigned: {{name}}.',
    'cosignature-unknown':
      'The checkpoint at record {{seq}} has a countersignature whose key you did not name ({{name}}).',
    'cosignature-bad': 'The countersignature of the checkpoint at record {{seq}} is wrong ({{name}}).',
    'manifest-missing': 'There is no manifest: files beside the journal could not be checked.',
    'manifest-unreadable': 'The manifest cannot be read.',
    'manifest-signature': 'The signature of the manifest is wrong: the list of files was changed.',
    'manifest-disagrees': 'The manifest and the journal differ (record {{seq}}).',
    'file-missing': 'A file of the bundle is missing: {{name}}.',
    'file-changed': 'A file of the bundle was changed: {{name}}.',
    'file-unlisted': 'A file does not belong to the bundle: {{name}}.',
    'payload-unreadable': 'A line of the texts cannot be read.',
    'payload-changed': 'The text of record {{seq}} was changed.',
    'payload-without-event': 'There is a text for record {{seq}}, which has none or has it already.',
    'payloads-absent': 'The texts of {{number}} records are not in the bundle (left out, or erased).',
    'clock-back': 'The machine’s clock had been set back at record {{seq}} ({{name}}).',
    'clock-jump': 'The machine’s clock was changed before record {{seq}} ({{name}}).',
    restored: 'At record {{seq}} the journal was continued from a backup ({{name}}).',
  },
  severity: { fault: 'FAULT', warning: 'WARNING', note: 'Note' },
  verdict: {
    sound: 'Sound: nothing was changed, removed or added up to record {{anchored}} of {{last}}.',
    unanchored:
      'Sound in itself ({{last}} records), but not anchored: compare with a checkpoint kept elsewhere.',
    tampered:
      'NOT SOUND: the record was changed. Keep the file and ask the office for its backup and checkpoints.',
  },
  cli: {
    usage:
      'Usage: tanggap verify FILE [--anchor CHECKPOINTS] [--key KEY] [--lang id|en] [--json]\n       tanggap open FILE --private-key KEYFILE\n\nFILE      evidence bundle (zip or folder), .ndjson or .jsonl export\n--anchor  file with checkpoints that were kept elsewhere, or a folder of .note files (repeatable)\n--key     public key that you trust, or a file of them (repeatable)\n\nExit code: 0 sound, 1 tampered, 2 sound but not anchored, 3 unreadable, 64 wrong usage',
    notFound: 'No such file: {{name}}',
    noKey: 'No auditors’ key file: {{name}}',
    notAZip: 'Not an evidence bundle: {{name}}',
    damaged: 'The file is damaged and cannot be read to its end: {{name}} ({{reason}})',
    read: '{{events}} records of device {{device}} read.',
    state: 'Merkle root {{root}}\nNewest record {{head}}',
  },
};
