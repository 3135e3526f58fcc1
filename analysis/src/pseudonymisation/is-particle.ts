const particle =
	/^(?:DE|DU|DES|LE|LA|LES|VAN|DER|DEN|VON|EL|AL|BEN|BIN|IBN|ABU|DA|DI|DOS|DEL|DELLA|TEN|TER|OULD|AIT|SAN|SAINT|MAC|MC|D|O|L|Y|VANDE|VANDEN|VANDER|T|S)$/;

/** Whether a folded word links the parts of a surname (« de », « van », « el »). */
export function isParticle(fold: string): boolean {
	return particle.test(fold);
}
