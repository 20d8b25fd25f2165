/** Names that people commonly have and that are no words besides: in small letters they are known by this list alone. */
export const givenNames: readonly string[] = (
  "aaron abigail adam adele adrian agnes ahmed aisha alan albert alex alexa alexander alfred ali alice alina alison amanda " +
  "amelia amir amy ana andrea andreas andrew andy angela anika anita anja anna anne annika anton antonia anya ari arthur " +
  "ayesha barbara bastian beatrice ben benjamin bernd bernard beth bianca boris brenda brian bruno camilla carla carlos " +
  "caroline catherine cecilia charlie charlotte chloe chris christian christina claire clara claudia clara colin conny " +
  "craig cynthia daniel daniela darren dave david deborah denise dennis derek diana diego dimitri dmitri dominik doris " +
  "dorothy ed eddie edith eduardo edward elena eli elias elif elisa elizabeth ella ellen elsa emil emilia emily emma eric " +
  "erica erik ethan eva evelyn fabian farah fatima felix fiona florian franz fred freya fritz gabriel gemma george gerd " +
  "gina giorgio giulia graham greg greta gregor gustav hamza hanna hannah hannes hans harry hassan heather heidi helen " +
  "helena helga henrik henry hugo ian ibrahim ida igor ines inga ingrid irene iris isabel isabella ivan jakob jamal james " +
  "jamie jan jana jane janina jasmin jason javier jenny jens jess jessica jim jo joan joanna joe joel johan johanna john " +
  "jonas jonathan jorge josef joseph josh joshua juan judith julia julian julie jonah karen karim karin karl kate kathrin " +
  "katie katja keith kelly ken kevin kim klaus konrad kristin kyle lara lars laura lauren layla lea leah lena leo leon " +
  "leonie leyla liam lina linda lisa liz lisbeth lorenzo louis louisa lucas lucia lucy luis luisa lukas luke lydia maja " +
  "malik manuel mara marco maria marie mario marion markus marta martha martin martina matt matteo matthew matthias " +
  "maya megan mehmet melanie mia michael michelle miguel mike mila milan mira miriam mohamed monica moritz murat nadia " +
  "nadine naomi nasrin natalie natasha neil nele nia nick nico nicole nigel nikolai nils nina noah noor nora olga oliver " +
  "olivia omar oscar otto pablo paolo patricia patrick paul paula pavel pedro peter petra phil philip pia pierre pilar " +
  "priya rachel rafael raj ralph rebecca reza ricardo richard rita robert robin roger roland rosa rosie rupert ruth ryan " +
  "sabine sam samir samira samuel sandra sara sarah sascha sean sebastian selma sergio shauna silke silvia simon simone " +
  "sofia sonja sophia sophie stefan stefanie stella stephanie stephen steve steven susan susanne svenja sven sylvia tamara " +
  "tanja tanya tara tariq ted teresa tessa theo theresa thomas tilda tim timo tina tobias tom tomas tommy tony ulrich " +
  "ursula uwe valentina vanessa vera veronica victor victoria viktor vincent viola walter wanda wendy werner yasmin yusuf " +
  "yvonne zara zoe"
).split(" ");
