const INK = "#1b1f24";

/** Diagonal lines in a rectangle: a number that is hidden. */
export function hatch(
	pen: CanvasRenderingContext2D,
	x: number,
	y: number,
	width: number,
	height: number,
): void {
	pen.save();
	pen.beginPath();
	pen.rect(x, y, width, height);
	pen.clip();
	pen.fillStyle = "#fbfaf6";
	pen.fillRect(x, y, width, height);
	pen.strokeStyle = INK;
	pen.lineWidth = 1.2;
	for (let from = x - height; from < x + width; from += 6) {
		pen.beginPath();
		pen.moveTo(from, y + height);
		pen.lineTo(from + height, y);
		pen.stroke();
	}
	pen.restore();
	pen.save();
	pen.strokeStyle = INK;
	pen.lineWidth = 1;
	pen.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
	pen.restore();
}
