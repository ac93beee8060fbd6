package tw.taipei.policereport.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetTest {

    @ParameterizedTest
    @CsvSource({"reported", "reported.theft", "cleared.theft.own", "cleared.total.own", "clearance-rate"})
    void aSeriesOfTheDatasetIsTaken(SeriesKey key) {
        assertThat(FirstReport.OFFENCES.require(key)).isSameAs(key);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "cleerd.theft, 'cleerd' is not a value of 'measure'",
                "cleared.theif, 'theif' is not a value of 'offence'",
                "cleared.theft.mine, 'mine' is not a value of 'jurisdiction'",
                "cleared.theft.own.extra, 'cleared.theft.own.extra' has more codes than 'offences' has dimensions",
            })
    void aSeriesThatIsNotIsRefusedByThePartThatIsWrong(SeriesKey key, String message) {
        assertThatThrownBy(() -> FirstReport.OFFENCES.require(key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource({
        "reported, 發生件數, Reported",
        "reported.theft, 竊盜犯罪 發生件數, 'Theft, reported'",
        "cleared.theft.own, 竊盜犯罪 本轄 破獲件數, 'Theft, own jurisdiction, cleared'",
        "cleared.total.other, 他轄 破獲件數, 'Other jurisdictions, cleared'",
        "clearance-rate.fraud, 詐欺犯罪 破獲率, 'Fraud, clearance rate'",
    })
    void aSeriesIsNamedByItsCodesThenItsMeasure(SeriesKey key, String zhTw, String en) {
        assertThat(FirstReport.OFFENCES.label(key)).isEqualTo(new Label(zhTw, en));
    }

    @ParameterizedTest
    @CsvSource({
        "Deaths, 'Accidents, deaths'",
        "A1 deaths, 'Accidents, A1 deaths'",
        "ATM withdrawals, 'Accidents, ATM withdrawals'",
        "A vehicle, 'Accidents, a vehicle'",
        "110 calls, 'Accidents, 110 calls'",
        "e-bikes, 'Accidents, e-bikes'",
        "B, 'Accidents, B'",
    })
    void anInnerLabelLosesItsCapitalUnlessItIsACode(String inner, String en) {
        assertThat(new Label("事故", "Accidents").with(new Label("內", inner)).en())
                .isEqualTo(en);
    }

    @Test
    void aTotalWithoutPartsIsNoRule() {
        assertThatThrownBy(() -> IntegrityRule.total("offences", "cleared"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a total has parts; 'cleared' was given none");
    }
}
