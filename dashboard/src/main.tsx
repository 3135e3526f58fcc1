import "@fontsource-variable/atkinson-hyperlegible-next";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/parts.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";

const place = document.getElementById("desk");
if (!place) throw new Error("no place for the desk");
createRoot(place).render(
	<StrictMode>
		<App />
	</StrictMode>,
);
