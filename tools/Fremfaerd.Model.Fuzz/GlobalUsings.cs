global using Fremfaerd.Model;
global using Fremfaerd.Model.Definitions;
global using Fremfaerd.Model.Involvement;
global using Fremfaerd.Model.Parameters;
global using Fremfaerd.Model.Serialization;
global using Fremfaerd.Model.Values;
