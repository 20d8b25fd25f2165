import { english } from "../../src/web/lib/i18n/en.ts";
import { setCatalogue } from "../../src/web/lib/i18n/translate.ts";

// In the browser the words come in two parts, the first page's own first; a test sees the screen when all are there.
setCatalogue("en", english);
