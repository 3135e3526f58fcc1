const FAMILY = '"Atkinson Hyperlegible Next Variable", "Atkinson Hyperlegible Next", system-ui, sans-serif';
const MARGIN = 24;

/** The lines of a text that fit in a width. */
function wrap(pen: CanvasRenderingContext2D, text: string, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(" ")) {
		const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
		if (lines.length === 0 || pen.measureText(longer).width > width) lines.push(word);
		else lines[lines.length - 1] = longer;
	}
	return lines;
}

/** The drawing on white with its title above and its honesty line below, as a PNG. Null when the browser cannot. */
export async function paintPicture(
	drawing: HTMLCanvasElement,
	words: { readonly title: string; readonly subtitle: string; readonly note: string },
): Promise<Blob | null> {
	const scale = drawing.width / Math.max(1, drawing.clientWidth);
	const width = drawing.clientWidth + 2 * MARGIN;
	const picture = document.createElement("canvas");
	const pen = picture.getContext("2d");
	if (!pen) return null;
	const block = (font: string, line: number, text: string): Block => {
		pen.font = font;
		return { font, line, lines: wrap(pen, text, width - 2 * MARGIN) };
	};
	const title = block(`700 20px ${FAMILY}`, 26, words.title);
	const subtitle = block(`400 14px ${FAMILY}`, 20, words.subtitle);
	const note = block(`400 13px ${FAMILY}`, 18, words.note);
	const above = title.lines.length * title.line + subtitle.lines.length * subtitle.line + 12;
	const height = MARGIN + above + drawing.clientHeight + 12 + note.lines.length * note.line + MARGIN;
	picture.width = Math.round(width * scale);
	picture.height = Math.round(height * scale);
	pen.scale(scale, scale);
	pen.fillStyle = "#fff";
	pen.fillRect(0, 0, width, height);
	pen.fillStyle = "#1b1f24";
	pen.textBaseline = "top";
	let y = MARGIN;
	const write = ({ font, line, lines }: Block) => {
		pen.font = font;
		for (const words of lines) {
			pen.fillText(words, MARGIN, y);
			y += line;
		}
	};
	write(title);
	write(subtitle);
	y += 12;
	pen.drawImage(drawing, MARGIN, y, drawing.clientWidth, drawing.clientHeight);
	y += drawing.clientHeight + 12;
	write(note);
	return new Promise((resolve) => picture.toBlob(resolve, "image/png"));
}

type Block = { readonly font: string; readonly line: number; readonly lines: readonly string[] };
