/** Where a testimony stands. */
export const STATUS_LABELS = {
	quarantined: "en attente d’un accord",
	"to-mask": "à masquer",
	"to-code": "à coder",
	coded: "codé",
	withdrawn: "retiré",
} as const;

/** The first line of the exported list. */
export const REGISTER_COLUMNS = ["Référence", "Canal", "Reçu le", "État"];
