import { useParams } from "@tanstack/react-router";
import "./masking.css";
import { MaskingQueue } from "./masking-queue.tsx";
import { MaskingTestimony } from "./masking-testimony.tsx";

/** « Masquer »: the queues, or one testimony. */
export function MaskingScreen() {
	const { reference } = useParams({ strict: false });
	return reference === undefined ? (
		<MaskingQueue />
	) : (
		<MaskingTestimony key={reference} reference={reference} />
	);
}
