/** Of a supervisor's signature for one reply; the sidebar loads them when it needs them. */
export const approval = {
  approval: {
    title: 'A supervisor’s approval',
    intro:
      'This answer can be used once a supervisor has signed the text above, exactly as it stands, for this comment.',
    mendFirst: 'Mend the rest above first; what is signed is the finished text.',
    ask: 'Ask for a signature',
    askAgain: 'Ask again for this text',
    asked: 'Request {{hash}} was made at {{time}}. Send its code or file to a supervisor.',
    copyCode: 'Copy the request code',
    copied: 'The code was copied.',
    notCopied: 'The browser does not allow copying; save it as a file.',
    saveFile: 'Save as a file',
    reply: 'The supervisor’s reply code',
    replyFile: 'or open the reply file',
    check: 'Check the signature',
    changed:
      'The text changed after request {{hash}} was made. A signature counts only for the text that was asked for.',
    granted: '{{by}} signed for this text, valid until {{time}}. Key {{key}}, request {{hash}}.',
    alone: 'Not countersigned: whoever asked signed it too.',
    refused: '{{by}} refused: {{note}}',
    ended: 'The signature of {{by}} ended at {{time}}.',
    used: 'The signature of {{by}} was used for the text that was inserted.',
    notKept:
      'The request could not be kept. {{code}} Free disk space or close other Tanggap tabs, then try again.',
    error: {
      E80: 'E80 This is no whole code or file ({{detail}}). Have it sent again, and copy all of it.',
      E81: 'E81 This browser has no list of the office’s keys for the pack in use. Ask a supervisor to set the office’s pack address and fingerprint.',
      E82: 'E82 Key {{detail}} is not on the office’s present list. Ask a supervisor whose key is still valid.',
      E83: 'E83 The signature does not fit what it signs. Do not use it; ask the supervisor to sign again, and say so.',
      E84: 'E84 This reply is for a request from another browser. Open it in the one that asked, or ask again here.',
      E85: 'E85 This reply is for another request. Choose the comment that was asked for, or ask again for this one.',
      E86: 'E86 The chosen answer or wording is not the one that was asked for. Choose that one again, or ask anew.',
      E87: 'E87 The answer pack changed after the request was made. Check the text, then ask again.',
      E88: 'E88 The text is no longer the one that was signed. Put the fields back as they were, or ask again.',
      E89: 'E89 This signature has ended ({{detail}}). Ask for a new one.',
      E90: 'E90 This reply was taken here before. Ask for a new signature for the next one.',
      E91: 'E91 {{detail}} signed a request of their own. Ask another supervisor to sign.',
      E92: 'E92 The time of the signature ({{detail}}) does not fit this computer’s clock. Set both clocks right, then ask for a new signature.',
    },
  },
};
