package tw.taipei.policereport.dissemination.openapi;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import tw.taipei.policereport.dissemination.answer.QuestionReader;
import tw.taipei.policereport.dissemination.question.Questions;
import tw.taipei.policereport.dissemination.request.Scope;
import tw.taipei.policereport.dissemination.row.Subject;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.SubjectDomain;

/** The paths of one dataset, with its own dimensions as parameters and its own rows. */
@Singleton
class DatasetPaths {

    private static final Map<String, String> SHORT = Map.of("limit", "1", "lang", "all");

    private final SubjectDomain domain;
    private final Questions questions;
    private final Examples examples;

    DatasetPaths(SubjectDomain domain, Questions questions, Examples examples) {
        this.domain = domain;
        this.questions = questions;
        this.examples = examples;
    }

    void add(Dataset dataset, Paths paths, Map<String, Schema> schemas, Operations operations) {
        Scope scope = Scope.of(dataset);
        String name = Names.type(dataset.code());
        schemas.put(name + "Observation", RowSchemas.observation(scope));
        schemas.put(name + "Observations", HistorySchemas.synced(name + "Observation"));
        schemas.put(name + "Comparison", RowSchemas.comparison(scope));
        schemas.put(name + "Comparisons", SharedSchemas.list(name + "Comparison", null));
        add(
                dataset,
                "/observations",
                paths,
                operations.about(Subject.NUMBERS),
                (parameters, release) -> questions.observations(dataset.code(), parameters, release),
                (fitting, example) -> fitting.get(
                        "list" + name + "Observations",
                        dataset.code(),
                        summary(dataset, new Label("數字", "published numbers")),
                        dataset.description(),
                        observationParameters(scope),
                        name + "Observations",
                        example));
        add(
                dataset,
                "/comparison",
                paths,
                operations.about(Subject.COMPARISONS),
                (parameters, release) -> questions.comparison(dataset.code(), parameters, release),
                (fitting, example) -> fitting.get(
                        "compare" + name,
                        dataset.code(),
                        summary(dataset, new Label("比較", "comparison of two periods")),
                        dataset.description(),
                        comparisonParameters(scope),
                        name + "Comparisons",
                        example));
    }

    private void add(
            Dataset dataset,
            String path,
            Paths paths,
            Operations operations,
            QuestionReader question,
            BiFunction<Operations, Object, Operation> operation) {
        String address = "/" + domain.service() + "/v1/datasets/" + dataset.code() + path;
        Operations fitting = operations.with(format -> examples.in(format, address, SHORT, question));
        paths.addPathItem(
                address,
                OASFactory.createPathItem().GET(operation.apply(fitting, examples.of(address, SHORT, question))));
    }

    private static Label summary(Dataset dataset, Label what) {
        return new Label(
                dataset.title().zhTw() + "：" + what.zhTw(), dataset.title().en() + ": " + what.en());
    }

    static List<Parameter> observationParameters(Scope scope) {
        List<Parameter> parameters = new ArrayList<>(DocumentedParameters.selecting(scope));
        parameters.addAll(DocumentedParameters.refs(DocumentedParameters.PERIODS));
        parameters.addAll(DocumentedParameters.refs(List.of("lastN", "report", "updatedAfter")));
        parameters.add(DocumentedParameters.sort(Questions.observationOrder(scope)));
        return withTheRest(parameters);
    }

    static List<Parameter> comparisonParameters(Scope scope) {
        List<Parameter> parameters = new ArrayList<>(DocumentedParameters.refs(List.of("report", "basis", "against")));
        parameters.addAll(DocumentedParameters.selecting(scope));
        parameters.addAll(DocumentedParameters.refs(DocumentedParameters.PERIODS));
        parameters.add(DocumentedParameters.sort(Questions.comparisonOrder(scope)));
        return withTheRest(parameters);
    }

    static List<Parameter> withTheRest(List<Parameter> parameters) {
        List<Parameter> all = new ArrayList<>(parameters);
        all.addAll(DocumentedParameters.refs(DocumentedParameters.PAGES));
        all.addAll(DocumentedParameters.refs(DocumentedParameters.EVERYWHERE));
        return all;
    }
}
