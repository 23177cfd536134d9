//! Numbers, amounts and dates as the reader's language writes them.

use crate::i18n::Lang;
use crate::pipeline::model::Money;
use crate::ui::text;
use time::{Date, OffsetDateTime};

/// A no-break space, which groups thousands in Polish, Czech and Hungarian.
const GAP: &str = "\u{a0}";

/// A whole number with its thousands grouped.
pub fn number(lang: Lang, value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().filter_map(|group| std::str::from_utf8(group).ok()).collect();
    let separator = match lang {
        Lang::En => ",",
        Lang::De => ".",
        // These leave four digits together.
        Lang::Pl | Lang::Hu if digits.len() == 4 => "",
        Lang::Pl | Lang::Cs | Lang::Hu => GAP,
    };
    format!("{}{}", if value < 0 { "-" } else { "" }, groups.join(separator))
}

fn decimal_point(lang: Lang) -> &'static str {
    if lang == Lang::En { "." } else { "," }
}

/// An amount to the minor unit, as on a fact sheet: `44.397,12 €`; whole ones without cents.
pub fn money(lang: Lang, money: Money) -> String {
    let whole = number(lang, money.minor / 100);
    let cents = money.minor % 100;
    let figure = if cents == 0 { whole } else { format!("{whole}{}{cents:02}", decimal_point(lang)) };
    let sign = money.currency.sign();
    let amount =
        if lang == Lang::En && sign == "€" { format!("{sign}{figure}") } else { format!("{figure}{GAP}{sign}") };
    if money.approximate { format!("{}{GAP}{amount}", text::CA.say(lang)) } else { amount }
}

/// An amount as it stands in a form: with plain blanks, so that it is read back as it was.
pub fn money_as_typed(lang: Lang, amount: Money) -> String {
    money(lang, amount).replace(GAP, " ")
}

/// An amount for a narrow place: `1,2 Mio. €`.
pub fn money_short(lang: Lang, money_: Money) -> String {
    let whole = money_.minor / 100;
    if whole < 100_000 {
        return money(lang, Money { minor: whole * 100, ..money_ });
    }
    let (unit, name) = if whole >= 1_000_000_000 {
        (1_000_000_000, ["bn", "Mrd.", "mld", "mld.", "Mrd"])
    } else if whole >= 1_000_000 {
        (1_000_000, ["m", "Mio.", "mln", "mil.", "M"])
    } else {
        (1_000, ["k", "Tsd.", "tys.", "tis.", "E"])
    };
    let tenths = (whole * 10 + unit / 2) / unit;
    let figure = if tenths % 10 == 0 || tenths >= 1000 {
        number(lang, tenths / 10)
    } else {
        format!("{}{}{}", number(lang, tenths / 10), decimal_point(lang), tenths % 10)
    };
    let name = name[lang as usize];
    let sign = money_.currency.sign();
    let amount = match lang {
        Lang::En if sign == "€" => format!("{sign}{figure}{name}"),
        Lang::En => format!("{figure}{name}{GAP}{sign}"),
        _ => format!("{figure}{GAP}{name}{GAP}{sign}"),
    };
    if money_.approximate { format!("{}{GAP}{amount}", text::CA.say(lang)) } else { amount }
}

/// A share given in hundredths of a per cent: `85 %`.
pub fn percent(lang: Lang, hundredths: i64) -> String {
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    let figure = if rest == 0 { whole.to_string() } else { format!("{whole}{}{rest:02}", decimal_point(lang)) };
    match lang {
        Lang::En | Lang::Hu | Lang::Pl => format!("{figure}%"),
        Lang::De | Lang::Cs => format!("{figure}{GAP}%"),
    }
}

/// A date as people write it.
pub fn date(lang: Lang, date: Date) -> String {
    let (year, month, day) = (date.year(), u8::from(date.month()), date.day());
    match lang {
        Lang::En => {
            let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
            format!("{day}{GAP}{}{GAP}{year}", names[usize::from(month) - 1])
        }
        Lang::De | Lang::Pl => format!("{day:02}.{month:02}.{year}"),
        Lang::Cs => format!("{day}.{GAP}{month}.{GAP}{year}"),
        Lang::Hu => format!("{year}.{GAP}{month:02}.{GAP}{day:02}."),
    }
}

/// A moment in Universal Time, so that server and browser write the same.
pub fn moment(lang: Lang, at: OffsetDateTime) -> String {
    format!("{}, {:02}:{:02}{GAP}UTC", date(lang, at.date()), at.hour(), at.minute())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::model::Currency;
    use proptest::prelude::*;
    use time::macros::date as day;

    #[test]
    fn amounts_look_as_each_language_writes_them() {
        let amount = Money::new(4_439_712, Currency::Eur);
        let written: Vec<String> = Lang::ALL.into_iter().map(|lang| money(lang, amount).replace(GAP, " ")).collect();
        assert_eq!(written, ["€44,397.12", "44.397,12 €", "44 397,12 €", "44 397,12 €", "44 397,12 €"]);
        let about = Money { approximate: true, ..Money::new(35_800_000, Currency::Eur) };
        assert_eq!(money(Lang::De, about).replace(GAP, " "), "ca. 358.000 €");
        assert_eq!(money_short(Lang::De, Money::new(123_456_700, Currency::Eur)).replace(GAP, " "), "1,2 Mio. €");
        assert_eq!(money_short(Lang::En, about), "approx.\u{a0}€358k");
        assert_eq!(money_short(Lang::En, Money::new(35_800_000, Currency::Czk)).replace(GAP, " "), "358k Kč");
    }

    proptest! {
        #[test]
        fn an_amount_in_a_form_is_read_back(
            minor in 0i64..10_000_000_000_000,
            lang in proptest::sample::select(Lang::ALL.to_vec()),
            currency in proptest::sample::select(Currency::ALL.to_vec()),
            approximate: bool,
        ) {
            let amount = Money { minor, currency, approximate };
            let read = Money::parse(&money_as_typed(lang, amount), Currency::Eur).expect("a readable amount");
            prop_assert_eq!(read.money, amount);
            prop_assert_eq!(read.note, None);
        }
    }

    #[test]
    fn dates_look_as_each_language_writes_them() {
        let written: Vec<String> =
            Lang::ALL.into_iter().map(|lang| date(lang, day!(2026 - 03 - 05)).replace(GAP, " ")).collect();
        assert_eq!(written, ["5 Mar 2026", "05.03.2026", "05.03.2026", "5. 3. 2026", "2026. 03. 05."]);
    }

    #[test]
    fn thousands_are_grouped() {
        assert_eq!(number(Lang::En, 1_234_567), "1,234,567");
        assert_eq!(number(Lang::Pl, 1234), "1234");
        assert_eq!(number(Lang::De, -1234), "-1.234");
    }
}
