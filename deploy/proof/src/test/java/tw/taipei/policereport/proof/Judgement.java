package tw.taipei.policereport.proof;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tw.taipei.policereport.proof.flaw.Flaw;
import tw.taipei.policereport.proof.flaw.Visibility;
import tw.taipei.policereport.proof.paper.Layout;
import tw.taipei.policereport.proof.paper.Layout.Alignment;
import tw.taipei.policereport.proof.paper.Layout.DrawingOrder;
import tw.taipei.policereport.proof.paper.Printer;
import tw.taipei.policereport.proof.paper.Sheets;
import tw.taipei.policereport.proof.printing.SetReport;
import tw.taipei.policereport.proof.relaid.FirstReport;
import tw.taipei.policereport.proof.relaid.Relaying;
import tw.taipei.policereport.text.DocumentDecoder;

/** Says of a document what became of it. */
final class Judgement {

    private static final FirstReport FIRST = FirstReport.asReceived();
    private static final Reading AS_RECEIVED = Reading.of(FIRST.text());

    private Judgement() {}

    static Stream<Outcome> ofInvented(Draw draw) {
        Doubt doubt = Doubt.of(draw);
        return doubt.unread().isEmpty() ? ofDoubtful(doubt) : Stream.of(Outcome.WRONG);
    }

    static Stream<Outcome> ofDoubtful(Draw draw) {
        return ofDoubtful(Doubt.of(draw));
    }

    private static Stream<Outcome> ofDoubtful(Doubt doubt) {
        Map<String, BigDecimal> truth = doubt.report().truth().numbers();
        return Stream.of(doubt.silent().isEmpty() ? rightOrRefused(doubt.reading(), truth) : Outcome.WRONG);
    }

    /** As the same report as text, which is read exactly. */
    static Stream<Outcome> ofPaper(Draw draw) {
        Reading text = Reading.of(draw.set(draw.report()).text());
        Layout layout = new Layout(Alignment.TOP, DrawingOrder.CELL_BY_CELL, 9, 9, true, true);
        byte[] pdf = Printer.print(Sheets.of(text.text(), text.claims(), Reading.DOMAINS), layout);
        Reading paper = Reading.of(DocumentDecoder.decode(pdf).text());
        boolean same = paper.numbers().equals(text.numbers()) && paper.changes().equals(text.changes());
        return Stream.of(same ? Outcome.READ_RIGHT : Outcome.WRONG);
    }

    static Stream<Outcome> ofRelaidTwice(List<Relaying> ways) {
        FirstReport relaid = FIRST;
        for (Relaying way : ways) {
            relaid = relaid.relaid(way);
        }
        return Stream.of(isTheSame(Reading.of(relaid.text())) ? Outcome.READ_RIGHT : Outcome.WRONG);
    }

    private static boolean isTheSame(Reading reading) {
        return reading.numbers().equals(AS_RECEIVED.numbers())
                && reading.changes().equals(AS_RECEIVED.changes())
                && reading.blocking().isEmpty();
    }

    static Stream<Outcome> ofRelaid(Relaying relaying) {
        Reading reading = Reading.of(FIRST.relaid(relaying).text());
        boolean same = isTheSame(reading);
        boolean clear = relaying.clarity() == Relaying.Clarity.CLEAR;
        Outcome doubtful = rightOrRefused(reading, AS_RECEIVED.numbers());
        return Stream.of(same ? Outcome.READ_RIGHT : clear ? Outcome.WRONG : doubtful);
    }

    /** No number is wrong, and where one is missing the report is stopped. */
    private static Outcome rightOrRefused(Reading reading, Map<String, BigDecimal> truth) {
        boolean misread = truth.entrySet().stream()
                .anyMatch(number -> reading.numbers().get(number.getKey()) != null
                        && !Objects.equals(reading.numbers().get(number.getKey()), number.getValue()));
        if (misread) {
            return Outcome.WRONG;
        }
        boolean complete = reading.numbers().entrySet().containsAll(truth.entrySet());
        return complete ? Outcome.READ_RIGHT : reading.blocking().isEmpty() ? Outcome.WRONG : Outcome.FOUND;
    }

    static Stream<Outcome> ofChanged(ChangedReport change) {
        Reading reading = change.read();
        boolean expected = ChangedReport.news(reading).equals(change.findings())
                && reading.numbers().equals(change.expected());
        Outcome right = change.findings().isEmpty() ? Outcome.READ_RIGHT : Outcome.FOUND;
        return Stream.of(expected ? right : Outcome.WRONG);
    }

    /** Empty where the report has no place for the error. */
    static Stream<Outcome> ofPlanted(Flaw flaw, Draw draw) {
        return flaw.plant(draw.report(), draw.random(3)).stream().map(planted -> {
            SetReport set = draw.set(planted.report());
            Verdict verdict = Verdict.on(planted, set, Reading.of(set.text()));
            boolean seen = planted.visibility() != Visibility.CANNOT_BE_SEEN;
            return !verdict.isRight() ? Outcome.WRONG : seen ? Outcome.FOUND : Outcome.CANNOT_BE_SEEN;
        });
    }
}
