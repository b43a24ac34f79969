global using System.Reflection.Metadata;
global using System.Reflection.PortableExecutable;
global using System.Text;
global using System.Xml.Linq;
global using Fremfaerd.Packages.Support;
