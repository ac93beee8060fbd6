package tw.taipei.policereport.dissemination.openapi;

import static tw.taipei.policereport.dissemination.openapi.DocumentedParameters.refs;
import static tw.taipei.policereport.dissemination.openapi.DocumentedParameters.sort;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import tw.taipei.policereport.dissemination.answer.QuestionReader;
import tw.taipei.policereport.dissemination.question.Questions;
import tw.taipei.policereport.dissemination.request.Scope;
import tw.taipei.policereport.dissemination.row.Subject;
import tw.taipei.policereport.statistics.Check;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.SubjectDomain;

/** The paths that are about all datasets of the service. */
@Singleton
class ServicePaths {

    private static final Map<String, String> FEW = Map.of("limit", "1", "lang", "all");

    private final SubjectDomain domain;
    private final Questions questions;
    private final Examples examples;
    private final Scope scope;
    private final String name;

    ServicePaths(SubjectDomain domain, Questions questions, Examples examples) {
        this.domain = domain;
        this.questions = questions;
        this.examples = examples;
        this.scope = Scope.of(domain);
        this.name = Names.type(domain.service());
    }

    void add(Paths paths, Map<String, Schema> schemas, Operations operations) {
        schemas.put("Dataset", RowSchemas.dataset());
        schemas.put("Datasets", SharedSchemas.list("Dataset", null));
        schemas.put("OneDataset", SharedSchemas.single("Dataset"));
        schemas.put("Notes", SharedSchemas.list("Note", null));
        schemas.put(name + "Observation", RowSchemas.observation(scope));
        schemas.put(name + "Observations", HistorySchemas.synced(name + "Observation"));
        schemas.put(name + "Comparison", RowSchemas.comparison(scope));
        schemas.put(name + "Comparisons", SharedSchemas.list(name + "Comparison", null));
        schemas.put(name + "Check", RowSchemas.check(scope));
        schemas.put(name + "Checks", SharedSchemas.list(name + "Check", Schemas.map(Schemas.integer())));
        Documented documented = new Documented(paths, operations);
        documented.add(
                "datasets",
                "list" + name + "Datasets",
                new Label("資料集", "datasets"),
                new Label("各資料集的維度、代碼、統計項目、單位、註釋及期間。", "Dimensions, codes, measures, units, notes and periods."),
                List.of(),
                "Datasets",
                (parameters, release) -> questions.datasets());
        documented.add(
                "observations",
                "list" + name + "Observations",
                new Label("所有數字", "all published numbers"),
                new Label("跨資料集查詢。", "Across all datasets of the service."),
                DatasetPaths.observationParameters(scope),
                name + "Observations",
                questions::observations);
        documented.add(
                "comparisons",
                "list" + name + "Comparisons",
                new Label("所有比較", "all comparisons"),
                new Label(
                        "未指定報告及期間時，為最近一份報告所印的本期與前期，依報告順序。",
                        "Without a report or period: the pairs that the latest report prints, in its order."),
                DatasetPaths.comparisonParameters(scope),
                name + "Comparisons",
                questions::comparisons);
        documented.add(
                "verification",
                "list" + name + "Checks",
                new Label("驗算", "verification"),
                new Label(
                        "報告所印的每個增減數、合計、比率及占比，與由其他數字重新計算的結果。",
                        "Every printed change, total, rate and share beside what follows from other printed numbers."),
                checkParameters(),
                name + "Checks",
                questions::verification);
        documented.add(
                "notes",
                "list" + name + "Notes",
                new Label("註釋", "notes"),
                new Label("隨數字附上的註釋與定義。", "Caveats and definitions that travel with numbers."),
                noteParameters(),
                "Notes",
                (parameters, release) -> questions.notes(parameters));
        documented.addDataset();
    }

    private List<Parameter> checkParameters() {
        List<Parameter> parameters = new ArrayList<>(refs(List.of("report")));
        parameters.add(choice("kind", List.of(Check.Kind.values()), "What kind of number. 種類。"));
        parameters.add(DocumentedParameters.query(
                "verdict", Schemas.array(Schemas.oneOf(SharedSchemas.verdicts())), "What recomputing showed. 結果。"));
        parameters.addAll(DocumentedParameters.selecting(scope));
        parameters.addAll(refs(DocumentedParameters.PERIODS));
        parameters.add(sort(Questions.checkOrder(scope)));
        return DatasetPaths.withTheRest(parameters);
    }

    private static List<Parameter> noteParameters() {
        return DatasetPaths.withTheRest(List.of(
                choice("effect", List.of(Comparability.Level.values()), "What the note does to a comparison. 影響。"),
                sort(Questions.noteOrder())));
    }

    private static Parameter choice(String name, List<?> values, String description) {
        List<String> names = values.stream().map(Object::toString).toList();
        return DocumentedParameters.query(name, Schemas.array(Schemas.oneOf(names)), description);
    }

    /** Adds operations under the path and tag of the service. */
    private final class Documented {

        private final Paths paths;
        private final Operations operations;
        private final String root = "/" + domain.service() + "/v1/";

        Documented(Paths paths, Operations operations) {
            this.paths = paths;
            this.operations = operations;
        }

        void add(
                String path,
                String id,
                Label what,
                Label description,
                List<Parameter> parameters,
                String answer,
                QuestionReader question) {
            List<Parameter> all = parameters.isEmpty() ? DatasetPaths.withTheRest(List.of()) : parameters;
            Operations fitting = operations.about(path.equals("datasets") ? Subject.STRUCTURE : Subject.ROWS);
            add(path, operation(fitting, id, what, description, all, answer, examples.of(root + path, FEW, question)));
        }

        private void add(String path, Operation operation) {
            paths.addPathItem(root + path, OASFactory.createPathItem().GET(operation));
        }

        private Operation operation(
                Operations fitting,
                String id,
                Label what,
                Label description,
                List<Parameter> parameters,
                String answer,
                Object example) {
            Label summary = new Label(
                    domain.title().zhTw() + "：" + what.zhTw(), domain.title().en() + ": " + what.en());
            return fitting.get(id, domain.service(), summary, description, parameters, answer, example);
        }

        void addDataset() {
            Dataset first = domain.datasets().get(0);
            List<Parameter> dataset = new ArrayList<>(List.of(DocumentedParameters.path(
                    "dataset",
                    Schemas.oneOf(domain.datasets().stream().map(Dataset::code).toList()),
                    "Code of the dataset. 資料集代碼。")));
            dataset.addAll(refs(DocumentedParameters.EVERYWHERE));
            add(
                    "datasets/{dataset}",
                    operation(
                            operations.about(Subject.STRUCTURE),
                            "get" + name + "Dataset",
                            new Label("一個資料集", "one dataset"),
                            new Label("資料集的結構。", "The structure of a dataset."),
                            dataset,
                            "OneDataset",
                            examples.of(
                                    root + "datasets/" + first.code(),
                                    Map.of("lang", "all"),
                                    (parameters, release) -> questions.dataset(first.code()))));
        }
    }
}
