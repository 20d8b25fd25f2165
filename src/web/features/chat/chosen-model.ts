import { createContext } from "react";

/** The model that answers now; heard by the few that show it, so that another one draws no message anew. */
export const ChosenModel = createContext<string | null>(null);
