package tw.taipei.policereport.gateway.catalogue.content;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.release.Pin;
import tw.taipei.policereport.gateway.service.ReportRows;
import tw.taipei.policereport.gateway.service.Rows;
import tw.taipei.policereport.statistics.Label;

/** Finds a dataset by its name among those of all services. */
@Singleton
public class DatasetNames {

    /** A dataset and who has it. */
    public record Name(String service, String dataset) {

        /** In ASCII, for systems that know no services. */
        public String identifier() {
            return service + "-" + dataset;
        }
    }

    private static final String LIST = "/v1/datasets";
    private static final Comparator<ObjectNode> ORDER =
            Comparator.comparing(row -> row.path("service").asText());

    private final ReportRows rows;

    DatasetNames(ReportRows rows) {
        this.rows = rows;
    }

    /** The datasets of all services as they describe them, in their order. */
    Rows described(Pin pin) {
        return rows.read(pin.release(), LIST, ORDER);
    }

    static Name name(ObjectNode row) {
        return new Name(row.path("service").asText(), row.path("id").asText());
    }

    /** @throws ProblemException when there is none, or when its service is away */
    public Name find(Pin pin, String identifier) {
        Rows described = described(pin);
        List<Name> known = described.rows().stream().map(DatasetNames::name).toList();
        return known.stream()
                .filter(name -> name.identifier().equals(identifier))
                .findFirst()
                .orElseThrow(() -> {
                    Incomplete.refuse(described.gaps());
                    return unknown(
                            identifier, known.stream().map(Name::identifier).toList());
                });
    }

    /** @param known the names that there are, spelt like the one that is given */
    public static ProblemException unknown(String given, List<String> known) {
        return new ProblemException(
                ProblemKind.UNKNOWN_DATASET,
                new Label("沒有「" + given + "」這個資料集。", "There is no dataset '" + given + "'."),
                List.of(ProblemEntry.unknown("path", "dataset", given, known)));
    }
}
