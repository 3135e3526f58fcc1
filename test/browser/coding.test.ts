import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { accessibilityViolations, openBrowser } from "../support/browser.ts";
import { type ServedDesk, serveDesk } from "../support/serve-desk.ts";
