/** Given names of German news that the common list has not. */
export const GERMAN_NAMES = {
  heName: `
    adalbert adolf albin albrecht alois aloisius alwin ansgar armin arndt arno augustin balduin balthasar bartholomäus bastian benedikt benno
    bert berthold bertold björn bodo burkhard carsten caspar claas clemens conrad cornelius dankwart detlef detlev diethelm dietrich eberhard
    eckard eckhard eckhart egbert egon ehrenfried ehrhard ekkehard elmar emanuel emmerich enno enrico erhard eugen ewald falk falko ferdi ferenc
    folkert franjo friedemann friedhelm frithjof fritjof gabor gebhard gereon gernot gero gert goetz gottfried gotthard gottlieb götz gunnar
    gunter gunther gustav hagen hajo hannes hanno harm harro hartmann hasan hasso hauke heimo heino helge hendrik henner hennes heribert hilmar
    hinnerk hinrich hubertus ignaz immanuel ingbert ingmar ingolf isidor ivo jannik jannis janosch jaroslav jasper jobst joerg joost jörn
    joschka josip jost juergen justus kasimir kaspar kilian klemens knud knut kolja konstantin korbinian kristian kuno lambert laszlo leander
    leif leif-erik lennart leonhard leopold levin lorenz ludger luitpold lutz magnus maik malte marinus marten matthäus maurus meinhard meinrad
    melchior merlin michi milan mirko mladen murat nepomuk niclas niklas niko nikolaus olav ömer onur otmar ottmar özgür patrik pepi poldi
    raimund rainald raphael rasmus reimund reinhold reto rico rigobert roderich rudi ruprecht rutger samir selim sepp severin siegbert siegmund
    sigi sigmar sigmund silvan slobodan sönke stanislaus theodor thies thorben thorwald tibor till tilman tilmann tilo timur tino tjark torben
    torge traugott uli ulli urban urs valentin veit viktor vinzenz vitus volkmar waldemar walther wendelin wenzel wigbert wilfried willibald
    willy wladimir wolf wolf-dieter wolfram yannick yannik zdenek zlatan`,
  sheName: `
    adelheid agathe aglaia almut almuth anett anette anina annabell annegret anneke annelie annemarie annett annkathrin antonie arabella auguste
    babette bärbel benita berit bertha birte brigitta brunhilde carina catrin charlotta christel christl conny constanze cordula corinna cosima
    deike dilek dorit dorle dorothea dorothee dörte dunja edda edeltraud eleonore elfi elfriede elli elsbeth else emmi emmy erna esra evamaria
    evelin fatma felicitas frauke frederike frieda friedericke friederike gabi gaby gerlinde gerti gertraud gertrud gesa gesine grit gudrun
    gülsen gunda gundula hannelore hedi heidrun hella hendrikje henriette henrike herma hermine herta hertha hildegard hiltrud ilka ilona ilse
    imke ina ingeburg insa irmela irmgard irmtraud isa isolde iwona jelena jette jolanta jördis karola karolin karoline käthe kathi kati klaudia
    konstanze kornelia kristin kristina leni leyla lia liesbeth lieselotte lilli lilo linn lioba liselotte livia lore lotte ludmilla luzia maike
    maja malin malina manja mareike margarethe margit margret margrit marieke mariella marika marita marlen marlies marlis mechthild meike
    melitta meret merle meta milena natascha nele nesrin nika nuray ortrud ottilie özlem patrizia pia rabea ragna rahel rebekka regine regula
    reinhild reinhilde resi rike romy rosemarie rosi roswitha rotraud sahra salome selin selma sevim sigrun silja silvana sina sofie solveig
    steffi sunna susi svea swantje swetlana sybille sylke tabea tatjana telse thea thekla therese theresia traudel traudl traute trude tuğba
    ülkü ursel urte uschi uta veronika viktoria vivien waltraut wencke wibke wiebke wilhelmine yasemin zeynep zuzana`,
}
