import { english } from "./en.ts";
import type { Catalogue } from "./translate.ts";

export const german: Catalogue = { ...english };
