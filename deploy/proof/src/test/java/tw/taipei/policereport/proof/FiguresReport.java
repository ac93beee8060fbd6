package tw.taipei.policereport.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.proof.flaw.FigureFlaw;
import tw.taipei.policereport.proof.flaw.Flaw;
import tw.taipei.policereport.proof.flaw.RowFlaw;
import tw.taipei.policereport.proof.flaw.TableFlaw;
import tw.taipei.policereport.proof.relaid.Relaying;

/**
 * Tries many documents of each kind and writes how many were read right, found wrong and misread. No test of the build:
 * {@code deploy/proof/measure} runs it and puts its table into the README.
 */
class FiguresReport {

    private static final int TRIES = Integer.getInteger("proof.tries", 100);
    /** Each starts a process. */
    private static final int PDFS = Math.min(TRIES, 100);

    /** Which kinds, by a regular expression that their words match; all of them unless said otherwise. */
    private static final Pattern KINDS = Pattern.compile(System.getProperty("proof.kinds", ".*"));
    /** Lines are broken once, and pages are: what is broken twice has breaks that nobody makes. */
    private static final List<Set<Relaying>> ONCE = List.of(
            EnumSet.range(Relaying.ONE_ROW_ON_ONE_LINE, Relaying.EVERY_WORD_ON_A_LINE),
            EnumSet.range(Relaying.FORM_FEEDS_FOR_PAGES, Relaying.PAGES_NOT_TOLD),
            // Who makes Markdown writes its lines of dashes in ASCII.
            EnumSet.of(Relaying.MARKDOWN, Relaying.FULL_WIDTH_DIGITS_SIGNS_AND_BRACKETS),
            // A cell alone on its line is no other thing than the number of a page alone on its line.
            EnumSet.of(Relaying.EVERY_WORD_ON_A_LINE, Relaying.PAGES_TOLD_BY_NUMBERS_ON_THEIR_LINES));

    private static final Path TABLE = Path.of("target", "figures.md");

    /** Of the first document of each kind; the next has the next. */
    private static final long SEED = Long.getLong("proof.seed", 0);
    /** Has a hand in what jqwik draws first, so it is the same however many are tried. */
    private static final int GENERATED = 1_000;

    private final StringJoiner table = new StringJoiner("\n", "", "\n");
    private final List<String> wrong = new ArrayList<>();

    /** Made again, alone, with its seed and one try. */
    private record Drawn(long seed, Draw draw) {
        @Override
        public String toString() {
            return "seed " + seed;
        }
    }

    @Test
    void writesWhatBecameOfManyDocuments() throws IOException {
        table.add("| kind of document | tried | read right | found where it stands | cannot be seen | wrong |")
                .add("|---|---|---|---|---|---|");
        addDrawn("invented, set as the first report", draws(Draws.plain()), Judgement::ofInvented);
        addDrawn("invented, set in any way", draws(Draws.clear()), Judgement::ofInvented);
        for (Draws.Kind kind : Draws.Kind.values()) {
            addDrawn("invented, " + words(kind), draws(kind.draws()), Judgement::ofInvented);
        }
        addDrawn("invented, spaces or points between thousands", draws(Draws.doubtful()), Judgement::ofDoubtful);
        addDrawn("invented, signs apart from their numbers", draws(Draws.signsApart()), Judgement::ofDoubtful);
        addDrawn(
                "invented, signs apart from their numbers, set in any way",
                draws(Draws.signsApartInAnyStyle()),
                Judgement::ofDoubtful);
        addDrawn("invented, printed as a PDF", draws(Draws.plain()).limit(PDFS), Judgement::ofPaper);
        add("the first report, set otherwise", Arrays.stream(Relaying.values()), Judgement::ofRelaid);
        add("the first report, set otherwise in two ways at once", pairs(), Judgement::ofRelaidTwice);
        add("the first report, changed by hand", ChangedReport.all().stream(), Judgement::ofChanged);
        for (Flaw[] flaws : List.<Flaw[]>of(FigureFlaw.values(), RowFlaw.values(), TableFlaw.values())) {
            for (Flaw flaw : flaws) {
                addDrawn(
                        "invented, " + words((Enum<?>) flaw),
                        draws(Draws.separated()),
                        draw -> Judgement.ofPlanted(flaw, draw));
            }
        }
        Files.createDirectories(TABLE.getParent());
        Files.writeString(TABLE, table.toString());
        assertThat(wrong).as("documents that are read wrong").isEmpty();
    }

    /** Every two ways to set a report that leave no doubt, the one of lines first. */
    private static Stream<List<Relaying>> pairs() {
        return Relaying.clear().flatMap(first -> Relaying.clear()
                .filter(second -> second.compareTo(first) > 0)
                .map(second -> List.of(first, second))
                .filter(pair -> ONCE.stream().noneMatch(ways -> ways.containsAll(pair))));
    }

    private static String words(Enum<?> flaw) {
        return flaw.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Stream<Drawn> draws(Arbitrary<Draw> arbitrary) {
        RandomGenerator<Draw> generator = arbitrary.generator(GENERATED);
        return LongStream.range(SEED, SEED + TRIES)
                .mapToObj(
                        seed -> new Drawn(seed, generator.next(scrambled(seed)).value()));
    }

    /** Random numbers that start with seeds in a row are alike. */
    private static Random scrambled(long seed) {
        return new Random(new SplittableRandom(seed).nextLong());
    }

    private void addDrawn(String kind, Stream<Drawn> documents, Function<Draw, Stream<Outcome>> judgement) {
        add(kind, documents, drawn -> judgement.apply(drawn.draw()));
    }

    private <T> void add(String kind, Stream<T> documents, Function<T, Stream<Outcome>> judgement) {
        if (!KINDS.matcher(kind).matches()) {
            return;
        }
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        documents.forEach(document -> judgement.apply(document).forEach(outcome -> {
            counts.merge(outcome, 1, Integer::sum);
            if (outcome == Outcome.WRONG) {
                wrong.add(kind + ": " + document);
            }
        }));
        StringJoiner row = new StringJoiner(" | ", "| ", " |");
        row.add(kind)
                .add(figure(counts.values().stream().mapToInt(Integer::intValue).sum()));
        for (Outcome outcome : Outcome.values()) {
            row.add(figure(counts.getOrDefault(outcome, 0)));
        }
        table.add(row.toString());
    }

    private static String figure(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
