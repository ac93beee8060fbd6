package tw.taipei.policereport.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What all records of the kernel promise: they refuse null by name, and nobody changes them from outside. */
class RecordContractTest {

    private static final Set<String> MAY_BE_NULL = Set.of(
            "Observation.value",
            "PublishedChange.value",
            "Verification.printed",
            "Verification.recomputed",
            "Check.base",
            "Note.source",
            "Note.published",
            "Change.percent",
            "Change.percentReason",
            "Comparison.base",
            "Comparison.change",
            "Comparison.changeReason",
            "Comparison.published");

    private static List<Record> samples() {
        Observation number = FirstReport.observation("offences", "reported.theft", "2023-S1");
        PublishedChange change = FirstReport.inventedChange("offences", "reported.theft", "-200");
        Comparison comparison = new Comparer(
                        FirstReport.DATASETS, List.of(), Map.of(), new PublishedNumbers(FirstReport.NUMBERS))
                .compare(number, FirstReport.BASE, Basis.AS_PUBLISHED, change);
        Check check = FirstReport.verifier().checks(List.of(), List.of(change)).get(0);
        List<Record> samples = new ArrayList<>(List.of(
                number,
                number.series(),
                number.period(),
                number.source(),
                change,
                comparison,
                comparison.change(),
                comparison.verification(),
                comparison.comparability(),
                check,
                Interval.exactly(BigDecimal.ONE),
                Moment.valueOf(Moment.EXAMPLE),
                Unit.CASE,
                Unit.CASE.label(),
                new Note("outlier", new Label("註", "Note"), Comparability.Level.CAUTION, null, null),
                FirstReport.OFFENCES,
                FirstReport.OFFENCES.dimensions().get(0),
                FirstReport.OFFENCES.dimensions().get(0).codes().get(0)));
        Stream.of(FirstReport.OFFENCES, FirstReport.POLICING)
                .flatMap(dataset -> dataset.measures().stream())
                .forEach(measure -> samples.add((Record) measure));
        FirstReport.RULES.forEach(rule -> samples.add((Record) rule));
        return samples;
    }

    @TestFactory
    Stream<DynamicTest> aRecordRefusesNullByName() {
        return samples().stream()
                .flatMap(sample -> Arrays.stream(sample.getClass().getRecordComponents())
                        .filter(component -> !component.getType().isPrimitive())
                        .filter(component -> !MAY_BE_NULL.contains(name(sample, component)))
                        .map(component -> dynamicTest(
                                name(sample, component), () -> assertThatThrownBy(() -> without(sample, component))
                                        .isExactlyInstanceOf(NullPointerException.class)
                                        .hasMessage(component.getName() + " is null"))));
    }

    @Test
    void aListGivenToARecordMayChangeAfterwards() {
        List<String> codes = new ArrayList<>(List.of("theft"));
        SeriesKey key = new SeriesKey("cleared", codes);
        codes.add("own");
        assertThat(key).hasToString("cleared.theft");
        assertThatThrownBy(() -> key.codes().add("own")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void statusesComeInTheOrderOfTheirCodesInEveryProcess() {
        Observation number = FirstReport.observation("offences", "reported.theft", "2023-S1");
        Observation doubtful = with(
                number,
                number.value(),
                Set.of(ObservationStatus.R, ObservationStatus.P, ObservationStatus.E, ObservationStatus.B));
        assertThat(doubtful.status())
                .containsExactly(ObservationStatus.B, ObservationStatus.E, ObservationStatus.P, ObservationStatus.R);
        assertThatThrownBy(() -> doubtful.status().add(ObservationStatus.M))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aMissingValueHasTheStatusOfOneAndNoOtherDoes() {
        Observation number = FirstReport.observation("offences", "reported.theft", "2023-S1");
        assertThatThrownBy(() -> with(number, null, Set.of(ObservationStatus.A)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a value is null exactly when its status is M");
        assertThatThrownBy(() -> with(number, BigDecimal.ONE, Set.of(ObservationStatus.M)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPrintedNoteHasAPlaceAndAText() {
        Label text = new Label("註", "Note");
        Source source = FirstReport.source(2, 113, "註：");
        assertThatThrownBy(() -> new Note("outlier", text, Comparability.Level.CAUTION, source, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("outlier");
        assertThat(new Note("outlier", text, Comparability.Level.CAUTION, source, "註：").source())
                .isEqualTo(source);
    }

    @Test
    void aSourceIsAPlaceInAText() {
        assertThatThrownBy(() -> new Source("2023-S1", 1, 29, 1, 28, "壹", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("page 1, lines 29 to 28 is no place in a text");
        assertThatThrownBy(() -> FirstReport.source(0, 1, "")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Observation with(Observation number, BigDecimal value, Set<ObservationStatus> status) {
        return new Observation(
                number.dataset(),
                number.series(),
                number.period(),
                value,
                status,
                number.published(),
                number.source(),
                number.notes());
    }

    private static String name(Record sample, RecordComponent component) {
        return sample.getClass().getSimpleName() + "." + component.getName();
    }

    /** The same record with null in place of one component. */
    private static Record without(Record sample, RecordComponent missing) throws Throwable {
        RecordComponent[] components = sample.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            boolean kept = !components[i].getName().equals(missing.getName());
            values[i] = kept ? components[i].getAccessor().invoke(sample) : null;
        }
        Constructor<?> constructor = sample.getClass().getDeclaredConstructor(types);
        try {
            return (Record) constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw refused.getCause();
        }
    }
}
