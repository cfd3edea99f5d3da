export const packCli = {
  packCli: {
    usage:
      'Usage:\n  tanggap pack key FILE --name NAME                      create a key\n  tanggap pack init FOLDER --id ID --name NAME --key FILE… [--public HEX…] [--threshold N]\n  tanggap pack lint PACK.json [--before OLD.json] [--quick] [--json]     what needs mending?\n  tanggap pack import FILE --into PACK.json [--dry-run]                answers of a CSV, an XLSX or another tool\n  tanggap pack export PACK.json --as csv|xlsx|clippings|chatwoot|zammad|briskine [--to FILE]\n  tanggap pack card PACK.json ANSWER IMAGE --alt TEXT    a picture for an answer; kept in cards/ beside the pack\n  tanggap pack diff OLD.json NEW.json                    what changed, and may it follow?\n  tanggap pack publish PACK.json FOLDER --key FILE…      prepare a release and sign it\n  tanggap pack sign FOLDER --key FILE…                   countersign\n  tanggap pack renew FOLDER --key FILE…                  renew the timestamp\n  tanggap pack verify FOLDER|FILE.tanggap [--fingerprint HEX]\n  tanggap pack bundle FOLDER FILE.tanggap                as one file to carry\n\nThe passphrase of keys comes from --passphrase-file FILE or the variable TANGGAP_PASSPHRASE.\nExit code: 0 good, 1 refused, 3 unreadable, 64 wrong usage',
    noRepository: 'There is no repository here.',
    expires: 'Expires: {{role}} on {{day}}',
    whole: 'Every client takes this release: {{name}}, version {{version}}.',
    refused: 'Clients refuse this: {{reason}}',
    otherFingerprint: 'The fingerprint is another one.',
    goodPack: 'Readable: {{name}}, version {{version}}, {{count}} answers.',
    badCard: 'A picture is not there as approved, or is no PNG, JPEG or WebP of at most 512 KB: {{detail}}.',
    noPassphrase: 'No passphrase: give --passphrase-file or set TANGGAP_PASSPHRASE.',
  },
  rulesCli: {
    usage:
      'Usage:\n  tanggap rules export RULES.json                         the bundled rules, to go on from\n  tanggap rules lint RULES.json                           would this program take them?\n  tanggap rules key FILE --name NAME                      create a key\n  tanggap rules init FOLDER --id ID --name NAME --key FILE… [--public HEX…] [--threshold N]\n  tanggap rules publish RULES.json FOLDER --key FILE…     prepare a release and sign it\n  tanggap rules sign|renew FOLDER --key FILE…\n  tanggap rules verify FOLDER|FILE.tanggap [--fingerprint HEX]\n  tanggap rules bundle FOLDER FILE.tanggap\n\nA build takes the root that stands in public/rules/1.root.json, or in the file that TANGGAP_RULES_ROOT names.\nExit code: 0 good, 1 refused, 3 unreadable, 64 wrong usage',
  },
};
