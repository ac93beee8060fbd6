package tw.taipei.policereport.dissemination.backfill;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tw.taipei.policereport.dissemination.Area;
import tw.taipei.policereport.dissemination.row.Members;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Dimension;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.Observation;
import tw.taipei.policereport.statistics.ObservationStatus;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.statistics.SeriesKey;
import tw.taipei.policereport.statistics.Source;

/** Makes an observation of a row, or says everything that is wrong with it. */
final class RowCheck {

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]");
    private static final List<String> STATUS =
            Arrays.stream(ObservationStatus.values()).map(Enum::name).toList();

    private final String report;
    private final MistakeList mistakes;
    private final ValueCheck values;

    RowCheck(String report, MistakeList mistakes) {
        this.report = report;
        this.mistakes = mistakes;
        this.values = new ValueCheck(mistakes);
    }

    Optional<Observation> observation(Row row, Dataset dataset) {
        long before = mistakes.count();
        Measure measure = measure(row, dataset);
        List<String> codes = codes(row, dataset);
        ReferencePeriod period = period(row);
        Set<ObservationStatus> status = status(row);
        BigDecimal value = values.value(row, measure, status);
        checkTexts(row);
        if (mistakes.count() > before) {
            return Optional.empty();
        }
        String published = row.get(Heading.PUBLISHED);
        int line = Math.toIntExact(row.line());
        return Optional.of(new Observation(
                dataset.code(),
                new SeriesKey(measure.code(), codes),
                period,
                value,
                status,
                published.isEmpty() ? row.get(Heading.VALUE) : published,
                new Source(report, 1, line, 1, line, row.get(Heading.REPORT), row.get(Heading.SOURCE_TEXT)),
                List.of()));
    }

    /** Null when it is unknown. */
    private Measure measure(Row row, Dataset dataset) {
        String given = row.get(Heading.MEASURE);
        if (!dataset.measureNames().contains(given)) {
            mistakes.unknown(row, Heading.MEASURE, given, dataset.measureNames());
            return null;
        }
        Measure measure = dataset.measure(given);
        same(row, Heading.UNIT, measure.unit().code());
        same(row, Heading.DECIMALS, Integer.toString(measure.decimals()));
        same(row, Heading.AREA, Area.TAIPEI);
        return measure;
    }

    private void same(Row row, String column, String only) {
        String given = row.get(column);
        if (!given.isEmpty() && !given.equals(only)) {
            mistakes.unknown(row, column, given, List.of(only));
        }
    }

    /** An empty field is the whole of the dimension, as is a column that is not there. */
    private List<String> codes(Row row, Dataset dataset) {
        List<String> codes = new ArrayList<>();
        for (Dimension dimension : dataset.dimensions()) {
            String given = row.get(dimension.code());
            if (given.isEmpty() || given.equals(Code.TOTAL)) {
                codes.add(Code.TOTAL);
            } else if (dimension.codeNames().contains(given)) {
                codes.add(given);
            } else {
                mistakes.unknown(
                        row,
                        dimension.code(),
                        given,
                        Members.of(dimension).stream().map(Code::code).toList());
            }
        }
        List<String> own = dataset.dimensions().stream().map(Dimension::code).toList();
        for (String column : row.heading().dimensions()) {
            if (!own.contains(column) && !row.get(column).isEmpty()) {
                mistakes.invalid(row, column, "nothing, because '" + dataset.code() + "' has no such dimension");
            }
        }
        return codes;
    }

    /** Null when it is unknown. */
    private ReferencePeriod period(Row row) {
        try {
            ReferencePeriod period = ReferencePeriod.valueOf(row.get(Heading.PERIOD));
            same(row, Heading.PERIOD_START, period.start().toString());
            same(row, Heading.PERIOD_END, period.end().toString());
            return period;
        } catch (IllegalArgumentException unknown) {
            mistakes.invalid(
                    row,
                    Heading.PERIOD,
                    "2023-S1, 2023, 2023-06, 2023-06-20 or two of these with a slash; a year of the Republic has up to three"
                            + " digits");
            return null;
        }
    }

    private Set<ObservationStatus> status(Row row) {
        Set<ObservationStatus> status = EnumSet.noneOf(ObservationStatus.class);
        String given = row.get(Heading.STATUS);
        if (given.isEmpty()) {
            status.add(row.get(Heading.VALUE).isEmpty() ? ObservationStatus.M : ObservationStatus.A);
            return status;
        }
        for (String code : given.split(";", -1)) {
            if (STATUS.contains(code)) {
                status.add(ObservationStatus.valueOf(code));
            } else {
                mistakes.unknown(row, Heading.STATUS, code, STATUS);
            }
        }
        return status;
    }

    private void checkTexts(Row row) {
        for (String column : List.of(Heading.PUBLISHED, Heading.REPORT, Heading.SOURCE_TEXT)) {
            if (CONTROL.matcher(row.get(column)).find()) {
                mistakes.invalid(row, column, "text without control characters");
            }
        }
    }
}
