package tw.taipei.policereport.dissemination.openapi;

import static tw.taipei.policereport.dissemination.openapi.DocumentedParameters.refs;
import static tw.taipei.policereport.dissemination.openapi.Schemas.array;
import static tw.taipei.policereport.dissemination.openapi.Schemas.oneOf;
import static tw.taipei.policereport.dissemination.openapi.Schemas.string;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import tw.taipei.policereport.dissemination.question.Questions;
import tw.taipei.policereport.dissemination.request.Scope;
import tw.taipei.policereport.dissemination.storage.NumberChange;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.SubjectDomain;

/** The paths of what was published before, and of what has changed since. */
@Singleton
class HistoryPaths {

    private static final Map<String, String> FEW = Map.of("limit", "1", "lang", "all");

    private final SubjectDomain domain;
    private final Questions questions;
    private final Examples examples;
    private final Scope scope;
    private final String name;
    private final String root;

    HistoryPaths(SubjectDomain domain, Questions questions, Examples examples) {
        this.domain = domain;
        this.questions = questions;
        this.examples = examples;
        this.scope = Scope.of(domain);
        this.name = Names.type(domain.service());
        this.root = "/" + domain.service() + "/v1/";
    }

    void add(Paths paths, Map<String, Schema> schemas, Operations operations) {
        schemas.put(name + "Vintages", HistorySchemas.vintages(scope));
        schemas.put("One" + name + "Observation", SharedSchemas.single(name + "Vintages"));
        schemas.put(name + "NumberChange", HistorySchemas.change(name + "Observation"));
        schemas.put(name + "NumberChanges", SharedSchemas.list(name + "NumberChange", HistorySchemas.sync()));
        schemas.put(name + "Restatement", HistorySchemas.restatement(scope));
        schemas.put(name + "Restatements", SharedSchemas.list(name + "Restatement", null));
        add(paths, "observations/{id}", number(operations));
        add(
                paths,
                "restatements",
                operations.get(
                        "list" + name + "Restatements",
                        domain.service(),
                        summary("修正前期數字", "restatements"),
                        new Label(
                                "後一份報告所印的前期數字與前一份報告不同者，兩者並列。",
                                "Numbers for which a later report prints another value than the report before it."),
                        restatementParameters(),
                        name + "Restatements",
                        examples.of(root + "restatements", FEW, questions::restatements)));
        add(
                paths,
                "changes",
                operations.get(
                        "list" + name + "Changes",
                        domain.service(),
                        summary("異動", "changes between two releases"),
                        new Label(
                                "每個不同的數字一列，依序套用即可由舊版得到新版。",
                                "Each number that differs, once: a copy that applies them is exactly the later release."),
                        changeParameters(),
                        name + "NumberChanges",
                        examples.of(root + "changes", FEW, questions::changes)));
    }

    private Operation number(Operations operations) {
        String id = Examples.firstId(examples.of(root + "observations", FEW, questions::observations));
        List<Parameter> parameters =
                new ArrayList<>(List.of(DocumentedParameters.path("id", string(), "Id of the number. 觀測值識別碼。")
                        .example(id)));
        parameters.addAll(refs(DocumentedParameters.EVERYWHERE));
        return operations.get(
                "get" + name + "Observation",
                domain.service(),
                summary("一個數字", "one number"),
                new Label(
                        "數字、出處，以及至該版為止歷次發布的數值；最近發布者在前。",
                        "A number, its place, and every value published for it up to the release, the last one first."),
                parameters,
                "One" + name + "Observation",
                id == null
                        ? null
                        : examples.of(
                                root + "observations/" + id,
                                Map.of("lang", "all"),
                                (given, release) -> questions.observation(id)));
    }

    private List<Parameter> changeParameters() {
        List<Parameter> parameters = new ArrayList<>(refs(List.of("since")));
        parameters.add(DocumentedParameters.query(
                "event", array(oneOf(NumberChange.Kind.names())), "What has become of a number. 異動種類。"));
        parameters.addAll(DocumentedParameters.selecting(scope));
        parameters.addAll(refs(DocumentedParameters.PERIODS));
        return DatasetPaths.withTheRest(parameters);
    }

    private List<Parameter> restatementParameters() {
        List<Parameter> parameters = new ArrayList<>(refs(List.of("report")));
        parameters.addAll(DocumentedParameters.selecting(scope));
        parameters.addAll(refs(DocumentedParameters.PERIODS));
        parameters.add(DocumentedParameters.sort(questions.restatementOrder()));
        return DatasetPaths.withTheRest(parameters);
    }

    private void add(Paths paths, String path, Operation operation) {
        paths.addPathItem(root + path, OASFactory.createPathItem().GET(operation));
    }

    private Label summary(String zhTw, String en) {
        return new Label(domain.title().zhTw() + "：" + zhTw, domain.title().en() + ": " + en);
    }
}
