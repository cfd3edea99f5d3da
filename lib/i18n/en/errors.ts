export const errors = {
  error: {
    E10: 'E10 The pack file is too large ({{detail}}). The limit is 5 MiB packed, 20 MiB unpacked; ask your supervisor for the right file.',
    E11: 'E11 This file is not a JSON pack ({{detail}}). Choose the right pack file.',
    E12: 'E12 The pack is wrong at {{detail}}. The old pack stays in use; send this message to your supervisor.',
    E13: 'E13 This pack uses a newer schema ({{detail}}). Update Tanggap first.',
    E14: 'E14 Two things have the same id: {{detail}}. The old pack stays in use; send this message to your supervisor.',
    E15: 'E15 The pack’s version is not newer ({{detail}}). The old pack stays in use.',
    E16: 'E16 The pack host cannot be reached ({{detail}}). The pack in use stays; check the connection, then try again.',
    E17: 'E17 The host does not serve packs ({{detail}}). Check the address, or tell who runs the host.',
    E18: 'E18 The pack was refused: its signatures do not hold ({{detail}}). The pack in use stays; tell your supervisor at once.',
    E19: 'E19 What the host shows has expired ({{detail}}). The pack in use stays; a supervisor must renew it. Is this computer’s clock right?',
    E30: 'E30 Browser storage is full. Free some disk space, then try again.',
    E31: 'E31 The log cannot be written ({{detail}}). Close other Tanggap tabs, then try again.',
    E33: 'E33 The database cannot be read ({{detail}}). Close other Tanggap tabs, then reload.',
    E34: 'E34 The suggestions could not be computed. Reload the panel; if it happens again, tell your administrator.',
  },
};
