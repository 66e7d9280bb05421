"""What is written in signs is said in words, in five languages: a table each."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.spoken.lexicon import roman
from assistant.spoken.text import spoken

TABLES = {
    "en": [
        ("The CPU, two GPUs and a USB cable.", "The C-P-U, two G-P-Us and a U-S-B cable."),
        ("NASA's PDF is NOT for the UK.", "NASA's P-D-F is NOT for the U-K."),
        ("GIVE US THE USB NOW", "GIVE US THE USB NOW"),
        ("AI at 10 p.m. today", "A-I at 10 PM today"),
        ("The 1st, 2nd and 23rd of May.", "The 1st, 2nd and 23rd of May."),
        ("World War II and chapter XX.", "World War II and chapter XX."),
        ("-3.5 °C, 70 mph, 8 GB", "minus 3.5 degrees Celsius, 70 miles per hour, 8 gigabytes"),
        ("£1.01 or $2.5 million", "1 pound and 1 penny or 2.5 million dollars"),
    ],
    "de": [
        ("Am 3. Mai 1999 um 14:30 Uhr.", "Am dritten Mai 19 hundert 99 um 14 Uhr 30."),
        ("Heute ist der 21.11.2026.", "Heute ist der einundzwanzigste November 2026."),
        ("Montag, 1. Juni, um 9:00", "Montag, erster Juni, um 9 Uhr"),
        ("Vom 2. bis zum 16. August", "Vom zweiten bis zum sechzehnten August"),
        ("Der 3. Platz im 19. Jahrhundert", "Der dritte Platz im neunzehnten Jahrhundert"),
        ("Geboren am 2026-01-31.", "Geboren am einunddreißigsten Januar 2026."),
        ("Es kostet 5,20 € oder 1 €.", "Es kostet 5 Euro 20 oder 1 Euro."),
        ("1.234.567 Leute, 3,5 Mio. €", "1234567 Leute, 3,5 Millionen Euro"),
        ("$3 und 20 EUR", "3 Dollar und 20 Euro"),
        ("21 °C, -5 °C, 50 %, 120 km/h",
        "21 Grad Celsius, minus 5 Grad Celsius, 50 Prozent, 120 Kilometer pro Stunde"),
        ("1 h, 2 h, 20 m², 8 GB", "1 Stunde, 2 Stunden, 20 Quadratmeter, 8 Gigabyte"),
        ("z. B. 5–10 Äpfel usw.", "zum Beispiel 5 bis 10 Äpfel und so weiter."),
        ("Dr. Meier, Nr. 5, Hauptstr. 3", "Doktor Meier, Nummer 5, Hauptstraße 3"),
        ("Der LKW der EU, NATO und UNESCO", "Der L-K-W der E-U, NATO und UNESCO"),
        ("2½ Tassen, 3/4 davon, 7/9", "2 einhalb Tassen, drei Viertel davon, 7 durch 9"),
        ("2 + 2 = 4, 7 - 3, 5 x 6", "2 plus 2 ist gleich 4, 7 minus 3, 5 mal 6"),
        ("Siehe https://www.example.de/x.", "Siehe ein Link zu example Punkt de."),
        ("An bob_s@ex.org", "An bob s ät ex Punkt org"),
        ("Im Jahr 1848 und 2026", "Im Jahr 18 hundert 48 und 2026"),
        ("Ich habe 3. Das ist gut.", "Ich habe 3. Das ist gut."),
    ],
    "es": [
        ("El 1 de mayo a las 14:30.", "El primero de mayo a las 14 y 30."),
        ("Hoy es 21/11/2026.", "Hoy es 21 de noviembre de 2026."),
        ("El 2026-01-31 a las 9:00", "El 31 de enero de 2026 a las 9 en punto"),
        ("A las 10:05 a. m.", "A las 10 y 5 de la mañana"),
        ("Cuesta 5,20 € o 1 €.", "Cuesta 5 euros con 20 o 1 euro."),
        ("3 millones de € y 2 M$", "3 millones de euros y 2 millones de dólares"),
        ("1.234.567 personas", "1234567 personas"),
        ("21 °C, -5 °C, 50 %, 120 km/h",
        "21 grados Celsius, menos 5 grados Celsius, 50 por ciento, 120 kilómetros por hora"),
        ("1 h, 2 h, 20 m², 8 GB", "1 hora, 2 horas, 20 metros cuadrados, 8 gigabytes"),
        ("p. ej. 5–10 peras, etc.", "por ejemplo 5 a 10 peras, etcétera."),
        ("El Sr. Ruiz de EE. UU.", "El señor Ruiz de Estados Unidos."),
        ("La UE, el PDF y la OTAN", "La U-E, el P-D-F y la OTAN"),
        ("El 1.º y la 2ª, el 3er piso", "El primero y la segunda, el tercer piso"),
        ("El siglo XIX", "El siglo 19"),
        ("2½ tazas, 3/4, 7/9", "2 y medio tazas, tres cuartos, 7 partido por 9"),
        ("2 + 2 = 4", "2 más 2 es igual a 4"),
        ("Ver https://www.example.es/x.", "Ver un enlace a example punto es."),
    ],
    "fr": [
        ("Le 1er mai à 14h30.", "Le premier mai à 14 heures 30."),
        ("Le 1 mai à 14:00", "Le premier mai à 14 heures"),
        ("Nous sommes le 21/11/2026.", "Nous sommes le 21 novembre 2026."),
        ("Le 2026-01-31 à 1 h", "Le 31 janvier 2026 à une heure"),
        ("Ça coûte 5,20 € ou 1 €.", "Ça coûte 5 euros 20 ou 1 euro."),
        ("3 millions d'€, 2 M$", "3 millions d'euros, 2 millions de dollars"),
        ("1 234 567 personnes", "1234567 personnes"),
        ("21 °C, -5 °C, 50 %, 120 km/h",
        "21 degrés Celsius, moins 5 degrés Celsius, 50 pour cent, 120 kilomètres heure"),
        ("1 min, 2 min, 20 m², 8 Go", "1 minute, 2 minutes, 20 mètres carrés, 8 gigaoctets"),
        ("p. ex. 5–10 poires, etc.", "par exemple 5 à 10 poires, et cetera."),
        ("M. Dupont et Mme Roux, n° 5", "monsieur Dupont et madame Roux, numéro 5"),
        ("Le TGV, l'UE, le PDF et l'OTAN", "Le T-G-V, l'UE, le P-D-F et l'OTAN"),
        ("La 1re, le 2e, la 3ème, le XIXe siècle",
        "La première, le deuxième, la troisième, le dix-neuvième siècle"),
        ("2½ tasses, 3/4, 7/9", "2 et demi tasses, trois quarts, 7 sur 9"),
        ("2 + 2 = 4", "2 plus 2 égale 4"),
        ("Voir https://www.example.fr/x.", "Voir un lien vers example point fr."),
    ],
    "it": [
        ("Il 1º maggio alle 14:30.", "Il primo maggio alle 14 e 30."),
        ("Il 1 maggio alle 14:00", "Il primo maggio alle 14"),
        ("Oggi è il 21/11/2026.", "Oggi è il 21 novembre 2026."),
        ("Il 2026-01-31", "Il 31 gennaio 2026"),
        ("Costa 5,20 € o 1 €.", "Costa 5 euro e 20 o 1 euro."),
        ("3 milioni di €, 2 mln $", "3 milioni di euro, 2 milioni di dollari"),
        ("1.234.567 persone", "1234567 persone"),
        ("21 °C, -5 °C, 50 %, 120 km/h",
        "21 gradi Celsius, meno 5 gradi Celsius, 50 per cento, 120 chilometri all'ora"),
        ("1 h, 2 h, 20 m², 8 GB", "1 ora, 2 ore, 20 metri quadrati, 8 gigabyte"),
        ("ad es. 5–10 pere ecc.", "ad esempio 5 a 10 pere eccetera."),
        ("Il sig. Rossi e la dott.ssa Bianchi", "Il signor Rossi e la dottoressa Bianchi"),
        ("La UE, il PDF e la NATO", "La U-E, il P-D-F e la NATO"),
        ("Il 2º e la 3ª, il XIX secolo", "Il secondo e la terza, il diciannovesimo secolo"),
        ("2½ tazze, 3/4, 7/9", "2 e mezzo tazze, tre quarti, 7 su 9"),
        ("2 + 2 = 4", "2 più 2 uguale a 4"),
        ("Vedi https://www.example.it/x.", "Vedi un link a example punto it."),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [(language, *pair) for language, table in TABLES.items() for pair in table],
)
def test_signs_become_words(language: str, written: str, said: str) -> None:
    assert spoken(written, language) == said


@given(st.text(max_size=200), st.sampled_from(sorted(TABLES)))
def test_nothing_that_is_said_is_a_symbol(text: str, language: str) -> None:
    said = spoken(text, language) if "```" not in text and "~~~" not in text else ""
    assert not set(said) & set('*_#|<>[]{}()^~=+&@%$€£°→•`\\"😀')


@given(st.sampled_from(sorted(TABLES)), st.integers(0, 9999), st.integers(0, 99), st.sampled_from(
    ["{}.{}.2026", "{}:{}", "{},{} €", "${}.{}", "{}/{}", "{}-{}", "{} km/h {} %", "{}. {}º",
    "{}h{}"]
))  # fmt: skip
def test_no_number_breaks_a_table(language: str, one: int, two: int, shape: str) -> None:
    said = spoken(shape.format(one, two), language)
    assert any(c.isalnum() for c in said)


def test_roman_numerals() -> None:
    assert [roman(text) for text in ("I", "IV", "IX", "XIX", "XL", "XC")] == [1, 4, 9, 19, 40, 90]
