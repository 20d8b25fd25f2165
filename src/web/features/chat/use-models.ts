export { modelsQuery } from "../../lib/models.ts";
