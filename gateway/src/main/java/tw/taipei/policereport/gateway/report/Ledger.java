package tw.taipei.policereport.gateway.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tw.taipei.policereport.gateway.release.ReadingStore.ServiceClaim;
import tw.taipei.policereport.text.Numeral;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.Span;

/** What became of every run of digits and every quantity in Chinese numerals that a report prints. */
public final class Ledger {

    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");

    /** How a quantity is written. */
    public enum Script {
        /** A run of digits without anything between them; 1萬 8,012 has three. */
        DIGITS,
        /** 三分之二, 數十萬. */
        CHINESE
    }

    /**
     * One printed quantity.
     *
     * @param text as printed
     * @param whole the printed number that it is part of: {@code 1萬 8,012} for its 8
     * @param service who took it, null for nobody
     * @param targets what it became; more than one where one number is printed for two series
     */
    public record Entry(
            Span span,
            String text,
            Numeral whole,
            Script script,
            LedgerKind kind,
            String service,
            List<String> targets) {

        public boolean isAccounted() {
            return kind != LedgerKind.UNACCOUNTED;
        }

        /** The first of its targets, or null. */
        String target() {
            return targets.isEmpty() ? null : targets.get(0);
        }
    }

    private final List<Entry> entries;

    private Ledger(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** @param claims of all services */
    public static Ledger of(ReportText text, List<ServiceClaim> claims) {
        LedgerAccounts accounts = LedgerAccounts.of(text, claims);
        TreeMap<Integer, Numeral> numerals = new TreeMap<>();
        text.numerals().forEach(numeral -> numerals.put(numeral.span().start(), numeral));
        List<Entry> entries = new ArrayList<>();
        DIGITS.matcher(text.text()).results().forEach(run -> {
            Span span = new Span(run.start(), run.end());
            Map.Entry<Integer, Numeral> before = numerals.floorEntry(span.start());
            boolean inside = before != null && before.getValue().span().contains(span);
            Numeral whole = inside ? before.getValue() : new Numeral(span, null, run.group());
            entries.add(entry(span, run.group(), whole, Script.DIGITS, accounts.over(span)));
        });
        for (ChineseQuantities.Quantity quantity : ChineseQuantities.in(text)) {
            String printed = text.printed(quantity.span());
            Numeral whole = new Numeral(quantity.span(), null, printed);
            LedgerAccounts.Account account = accounts.over(quantity.span());
            entries.add(entry(quantity.span(), printed, whole, Script.CHINESE, orOwn(account, quantity)));
        }
        entries.sort(Comparator.comparing(Entry::span));
        return new Ledger(entries);
    }

    /** A claim of its own knows best; a text around it knows less than the quantity may say itself. */
    private static LedgerAccounts.Account orOwn(LedgerAccounts.Account account, ChineseQuantities.Quantity quantity) {
        boolean claimed =
                account != null && account.kind() != LedgerKind.NOTE && account.kind() != LedgerKind.PROGRAMME;
        if (claimed || quantity.name() == null && !quantity.unit()) {
            return account;
        }
        return quantity.unit()
                ? new LedgerAccounts.Account(quantity.span(), LedgerKind.UNIT, null, List.of())
                : new LedgerAccounts.Account(quantity.span(), LedgerKind.NAME, null, List.of(quantity.name()));
    }

    private static Entry entry(
            Span span, String printed, Numeral whole, Script script, LedgerAccounts.Account account) {
        return account == null
                ? new Entry(span, printed, whole, script, LedgerKind.UNACCOUNTED, null, List.of())
                : new Entry(span, printed, whole, script, account.kind(), account.service(), account.targets());
    }

    /** Every quantity in the order of the report. */
    public List<Entry> entries() {
        return entries;
    }

    long accounted() {
        return entries.stream().filter(Entry::isAccounted).count();
    }

    /** How many quantities of a script there are of each kind; kinds without any are left out. */
    public Map<LedgerKind, Integer> byKind(Script script) {
        Map<LedgerKind, Integer> counts = new EnumMap<>(LedgerKind.class);
        entries.stream()
                .filter(entry -> entry.script() == script)
                .forEach(entry -> counts.merge(entry.kind(), 1, Integer::sum));
        return counts;
    }

    /** How many quantities each service has taken. */
    Map<String, Integer> byService() {
        Map<String, Integer> counts = new TreeMap<>();
        entries.stream()
                .map(Entry::service)
                .filter(Objects::nonNull)
                .forEach(service -> counts.merge(service, 1, Integer::sum));
        return counts;
    }
}
