import coded from "./municipality-postcodes.json" with { type: "json" };

let postcodes: ReadonlySet<string> | undefined;

/** The Belgian postcodes of places where people live, four digits each; built at the first call. */
export function municipalityPostcodes(): ReadonlySet<string> {
	postcodes ??= new Set(coded.postcodes.split(" "));
	return postcodes;
}
