package tw.taipei.policereport.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What must hold between the printed numbers of one dataset and one period. */
public sealed interface IntegrityRule {

    String dataset();

    /** The series whose printed number is checked. */
    SeriesKey subject();

    /** The series that the number is computed from. */
    List<SeriesKey> operands();

    /** How the number follows from others: {@code cleared.theft ÷ reported.theft}. */
    String formula();

    /** {@code 合計 = parts}, {@code 破獲 = 本轄 + 他轄}. */
    record Total(String dataset, SeriesKey subject, List<SeriesKey> parts) implements IntegrityRule {
        public Total {
            Objects.requireNonNull(dataset, "dataset is null");
            Objects.requireNonNull(subject, "subject is null");
            parts = List.copyOf(Objects.requireNonNull(parts, "parts is null"));
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("a total has parts; '" + subject + "' was given none");
            }
        }

        @Override
        public List<SeriesKey> operands() {
            return parts;
        }

        @Override
        public String formula() {
            return parts.stream().map(SeriesKey::toString).collect(Collectors.joining(" + "));
        }
    }

    /** A printed rate in percent is {@code numerator ÷ denominator}, and its change follows from the counts. */
    record Ratio(String dataset, SeriesKey subject, SeriesKey numerator, SeriesKey denominator)
            implements IntegrityRule {
        public Ratio {
            Objects.requireNonNull(dataset, "dataset is null");
            Objects.requireNonNull(subject, "subject is null");
            Objects.requireNonNull(numerator, "numerator is null");
            Objects.requireNonNull(denominator, "denominator is null");
        }

        @Override
        public List<SeriesKey> operands() {
            return List.of(numerator, denominator);
        }

        @Override
        public String formula() {
            return numerator + " ÷ " + denominator;
        }
    }

    /** A printed share in percent is {@code part ÷ whole}. */
    record Share(String dataset, SeriesKey subject, SeriesKey part, SeriesKey whole) implements IntegrityRule {
        public Share {
            Objects.requireNonNull(dataset, "dataset is null");
            Objects.requireNonNull(subject, "subject is null");
            Objects.requireNonNull(part, "part is null");
            Objects.requireNonNull(whole, "whole is null");
        }

        @Override
        public List<SeriesKey> operands() {
            return List.of(part, whole);
        }

        @Override
        public String formula() {
            return part + " ÷ " + whole;
        }
    }

    static IntegrityRule total(String dataset, String subject, String... parts) {
        return new Total(
                dataset,
                SeriesKey.valueOf(subject),
                Arrays.stream(parts).map(SeriesKey::valueOf).toList());
    }

    static IntegrityRule ratio(String dataset, String subject, String numerator, String denominator) {
        return new Ratio(
                dataset, SeriesKey.valueOf(subject), SeriesKey.valueOf(numerator), SeriesKey.valueOf(denominator));
    }

    static IntegrityRule share(String dataset, String subject, String part, String whole) {
        return new Share(dataset, SeriesKey.valueOf(subject), SeriesKey.valueOf(part), SeriesKey.valueOf(whole));
    }
}
