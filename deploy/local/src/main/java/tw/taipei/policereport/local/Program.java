package tw.taipei.policereport.local;

import java.nio.file.Path;
import java.util.Locale;

/** The five processes: where each lies in the project, which schema it owns, and where it answers. */
public enum Program {
    GATEWAY(0, "gateway", "", "db/gateway"),
    CRIME_STATISTICS(1, "services/crime-statistics", "/crime-statistics", "db/dissemination"),
    TRAFFIC_ENFORCEMENT(2, "services/traffic-enforcement", "/traffic-enforcement", "db/dissemination"),
    COMMUNITY_SAFETY(3, "services/community-safety", "/community-safety", "db/dissemination"),
    LOGISTICS(4, "services/logistics", "/logistics", "db/dissemination");

    private final int offset;
    private final String folder;
    private final String rootPath;
    private final String migrations;

    Program(int offset, String folder, String rootPath, String migrations) {
        this.offset = offset;
        this.folder = folder;
        this.rootPath = rootPath;
        this.migrations = migrations;
    }

    /** The name that people, logs and paths use: {@code crime-statistics}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The schema, and the role that the process logs in as. */
    String schema() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role that owns the schema and runs its migrations. */
    String owner() {
        return schema() + "_owner";
    }

    /** Where its migrations lie on the class path. */
    String migrations() {
        return "classpath:" + migrations;
    }

    public String rootPath() {
        return rootPath;
    }

    int port(int firstPort) {
        return firstPort + offset;
    }

    /** What the build of the given project leaves: the runnable jar and all that it needs. */
    public Path application(Path project) {
        return project.resolve(folder).resolve("target/quarkus-app");
    }

    Path jar(Path project) {
        return application(project).resolve("quarkus-run.jar");
    }
}
