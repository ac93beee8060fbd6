package tw.taipei.policereport.faults.fault;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import tw.taipei.policereport.local.Program;

/** Compiles changed sources against a built process, for the agent to put in their place. */
public final class ChangedSources {

    private final Path project;
    private final Path folder;
    private final Path agent;

    /** @param folder for class files @param agent the jar of the agent */
    public ChangedSources(Path project, Path folder, Path agent) {
        this.project = project;
        this.folder = folder;
        this.agent = agent;
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** The option of Java that starts a process with these changes. */
    String option(String name, List<SourceChange> changes) {
        SourceChange.Module module = changes.get(0).module();
        Map<String, String> sources = changed(project, changes);
        // Classes that were compiled from other sources must not be taken for these.
        Path classes = folder.resolve(name + "-" + Integer.toHexString(sources.hashCode()));
        if (!Files.isDirectory(classes)) {
            compile(sources, module, classes);
        }
        return "-javaagent:" + agent + "=" + classes;
    }

    /** The changed sources by their paths. */
    static Map<String, String> changed(Path project, List<SourceChange> changes) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (SourceChange change : changes) {
            String source = sources.computeIfAbsent(change.path(), path -> read(project.resolve(path)));
            sources.put(change.path(), change.applyTo(source));
        }
        return sources;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compile(Map<String, String> sources, SourceChange.Module module, Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException("Mutants are compiled, and this Java has no compiler: a JDK is needed.");
        }
        StringWriter messages = new StringWriter();
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((path, text) -> files.add(new Source(path, text)));
        try {
            Files.createDirectories(classes);
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "-classpath",
                    classPath(module),
                    "-proc:none",
                    "-parameters",
                    "--release",
                    "17");
            if (!compiler.getTask(messages, null, null, options, null, files).call()) {
                throw new IllegalStateException("The changed sources do not compile: " + messages);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String classPath(SourceChange.Module module) throws IOException {
        Program program = module == SourceChange.Module.GATEWAY ? Program.GATEWAY : Program.LOGISTICS;
        try (Stream<Path> files = Files.walk(program.application(project))) {
            return Stream.concat(Stream.of(agent), files.filter(file -> file.toString()
                            .endsWith(".jar")))
                    .map(Path::toString)
                    .collect(Collectors.joining(System.getProperty("path.separator")));
        }
    }
}
