package tw.taipei.policereport.gateway.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tw.taipei.policereport.gateway.release.ReadingStore.ServiceClaim;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.Span;
import tw.taipei.policereport.transcription.Claim;
import tw.taipei.policereport.transcription.DateReader;

/** Says for any stretch of a report what it is, by the innermost claim or rule that covers it. */
final class LedgerAccounts {

    /** What covers a stretch. */
    record Account(Span span, LedgerKind kind, String service, List<String> targets) {

        private int length() {
            return span.end() - span.start();
        }
    }

    /** A number that is served comes first: what looks like a date within it is none. */
    private static final Comparator<Account> MOST_SPECIFIC = Comparator.comparing(
                    (Account account) -> account.kind().compareTo(LedgerKind.CHANGE) > 0)
            .thenComparingInt(Account::length)
            .thenComparing(Account::kind);

    /** What is longer is a row that could not be read, or a long note: there are few, and each is looked at. */
    private static final int LONGEST_NARROW = 200;

    private final TreeMap<Span, Account> narrow = new TreeMap<>();
    private final TreeMap<Span, Account> wide = new TreeMap<>();
    private final TreeMap<Integer, Account> programmes = new TreeMap<>();

    private LedgerAccounts() {}

    static LedgerAccounts of(ReportText text, List<ServiceClaim> claims) {
        LedgerAccounts accounts = new LedgerAccounts();
        for (ServiceClaim kept : claims) {
            Claim claim = kept.claim();
            accounts.add(
                    new Account(claim.span(), LedgerKind.of(claim.kind()), kept.service(), List.of(claim.target())));
        }
        StructuralNumbers.in(text)
                .forEach(span -> accounts.add(new Account(span, LedgerKind.STRUCTURE, null, List.of())));
        text.currentPeriod().ifPresent(period -> accounts.addDates(text, ReferencePeriod.valueOf(period.text())));
        return accounts;
    }

    private void addDates(ReportText text, ReferencePeriod report) {
        new DateReader(text, report)
                .dates(0, text.text().length())
                .forEach(date -> add(new Account(
                        date.span(),
                        LedgerKind.PERIOD,
                        null,
                        List.of(date.period().toString()))));
    }

    private void add(Account account) {
        if (account.kind() == LedgerKind.PROGRAMME) {
            programmes.putIfAbsent(account.span().start(), account);
        } else {
            (account.length() > LONGEST_NARROW ? wide : narrow)
                    .merge(account.span(), account, LedgerAccounts::stronger);
        }
    }

    /** Of two over the same stretch the more telling; a number that is two series, now and as a base, has both targets. */
    private static Account stronger(Account one, Account other) {
        if (one.kind() == other.kind() && one.service() != null && one.service().equals(other.service())) {
            List<String> targets = new ArrayList<>(one.targets());
            other.targets().stream().filter(target -> !targets.contains(target)).forEach(targets::add);
            return new Account(one.span(), one.kind(), one.service(), List.copyOf(targets));
        }
        return one.kind().compareTo(other.kind()) <= 0 ? one : other;
    }

    /** Null when nothing covers the stretch. */
    Account over(Span span) {
        int from = Math.max(0, span.start() - LONGEST_NARROW);
        Collection<Account> near = narrow.subMap(
                        new Span(from, from), true, new Span(span.start(), Integer.MAX_VALUE), true)
                .values();
        return Stream.concat(near.stream(), wide.values().stream())
                .filter(account -> account.span().contains(span))
                .min(MOST_SPECIFIC)
                .orElseGet(() -> programme(span));
    }

    private Account programme(Span span) {
        Map.Entry<Integer, Account> before = programmes.floorEntry(span.start());
        return before != null && before.getValue().span().contains(span) ? before.getValue() : null;
    }
}
