package tw.taipei.policereport.traffic;

import tw.taipei.policereport.dissemination.contract.ProgrammeContract;
import tw.taipei.policereport.transcription.SubjectDomain;

class TrafficProgrammesTest implements ProgrammeContract {

    @Override
    public SubjectDomain domain() {
        return new TrafficEnforcement().domain();
    }
}
