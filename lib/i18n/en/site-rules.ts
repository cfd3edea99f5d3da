/** Rules that the sites are read by: bundled, or newer ones that the maintainers signed. */
export const siteRules = {
  siteRules: {
    title: 'Rules in force',
    intro:
      'A site that changed is mended by data: newer rules, signed by the maintainers of Tanggap, take the place of the bundled ones. They can name no host and no action, and cannot take a safeguard away.',
    site: 'Site',
    inForce: 'In force',
    verifiedOn: 'Seen on the live site',
    off: 'Switched off',
    signed: 'signed, version {{version}}',
    bundled: 'bundled, version {{version}}',
    signedFile: 'Signed file, version {{version}}: {{by}} of {{of}} maintainers, here since {{day}}.',
    held: 'You went back to the bundled rules. A newer signed file is used again by itself.',
    byPolicy: 'The address is set by a policy of your organisation.',
    addresses: 'Addresses of the rules’ folder, one a line (none: by file alone)',
    look: 'Save and look for newer rules',
    save: 'Save',
    useBundled: 'Back to the bundled rules',
    useSigned: 'Use the signed rules again',
    open: 'Open a file of rules (.tanggap)',
    done: 'Done. Open pages read by the rules above from now on.',
    fault: {
      older: 'Signed version {{version}} is no newer than the bundled one and is not used.',
      incomplete:
        '{{number}}Signed version {{version}} lacks something that this program asks for; the bundled rules stay. Update Tanggap.',
      'guard-lost':
        '{{number}}Signed version {{version}} would weaken a safeguard; the bundled rules stay. Tell the maintainers.',
      'other-site': '{{number}}Signed version {{version}} is of another site; the bundled rules stay.',
    },
    error: {
      E30: 'E30 Browser storage is full. Free some disk space, then try again.',
      E72: 'E72 The rules were refused: they are not what this program’s maintainers signed, or older than those here ({{detail}}). The rules in use stay.',
      E73: 'E73 The rules cannot be used ({{detail}}). The bundled ones stay; tell the maintainers.',
      E74: 'E74 The rules’ host cannot be reached or has none ({{detail}}). The rules in use stay; check the address.',
    },
  },
};
